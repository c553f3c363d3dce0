const CLASSES: Record<string, string> = {
  national: 'in-national',
  region: 'in-region',
  world: 'in-world',
  economy: 'in-economy',
  security: 'in-security',
  climate: 'in-climate',
  culture: 'in-culture',
  opinion: 'in-opinion',
}

/** The class that sets a section's colour for everything inside. */
export const inSection = (section: { colour: string } | undefined) => (section && CLASSES[section.colour]) ?? ''
