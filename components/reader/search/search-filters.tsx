import type { Section } from '#domain/reading.ts'
import type { Wanted } from './wanted.ts'

const SPANS = [
  [undefined, 'Any time'],
  ['week', 'Past week'],
  ['year', 'Past year'],
] as const

/** What narrows a search: time and section; sent with the words by the same button. */
export const SearchFilters = ({ sections, wanted }: { sections: readonly Section[]; wanted: Wanted }) => (
  <div className="mt-2 flex flex-wrap items-center gap-1">
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr-only">Published</legend>
      {SPANS.map(([since, name]) => (
        <label key={name} className="choice">
          <input type="radio" name="since" value={since ?? ''} defaultChecked={wanted.since === since} />
          {name}
        </label>
      ))}
    </fieldset>
    <label className="sr-only" htmlFor="section">
      Section
    </label>
    <select className="choice" id="section" name="section" defaultValue={wanted.section ?? ''}>
      <option value="">All sections</option>
      {sections.map((section) => (
        <option key={section.id} value={section.slug}>
          {section.name}
        </option>
      ))}
    </select>
    {wanted.newest && <input type="hidden" name="order" value="newest" />}
  </div>
)
