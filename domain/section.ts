/** The colours that a section can have, by the name of the token. */
export const SECTION_COLOURS = [
  'national',
  'region',
  'world',
  'economy',
  'security',
  'climate',
  'culture',
  'opinion',
] as const
export type SectionColour = (typeof SECTION_COLOURS)[number]
