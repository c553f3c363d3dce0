import { Radios } from '#components/newsroom/form/radios.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { SECTION_COLOURS, type SectionColour } from '#domain/section.ts'
import type { DeskSection } from '#domain/standing.ts'

/** The colours and the matter for which each is drawn; a section may have any of them. */
const COLOURS: Record<SectionColour, string> = {
  national: 'Teal, for the nation',
  region: 'Blue, for the region',
  world: 'Slate, for the world',
  economy: 'Olive, for the economy',
  security: 'Wine, for security',
  climate: 'Green, for climate',
  culture: 'Plum, for culture',
  opinion: 'Amber, for opinion',
}

export const SectionFields = ({ section }: { section?: DeskSection }) => (
  <>
    <TextField
      name="description"
      label="Description"
      hint="One sentence under its name, for readers and search engines. It may stay empty."
      rows={2}
      maxLength={5000}
      defaultValue={section?.description}
    />
    <div className="colours">
      <Radios
        name="colour"
        label="Colour"
        required
        defaultValue={section?.colour}
        options={SECTION_COLOURS.map((value) => ({ value, label: COLOURS[value] }))}
      />
    </div>
  </>
)
