import { SelectField } from '#components/newsroom/form/select-field.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Colleague, StoryFilter } from '#domain/desk.ts'
import { GENRE_WORDS } from '#domain/genre-words.ts'
import { PUBLIC_WORDS, STAGE_WORDS } from './story-state.ts'

type Props = {
  filter: StoryFilter
  sections: readonly { id: string; name: string }[]
  colleagues: readonly Colleague[]
}

const DUE_WORDS = { late: 'Late', soon: 'Within a day', set: 'With a due time' }

/** What one wants to see of the stories: a plain form, whose answer has an address that can be passed on. */
export const StoryFilters = ({ filter, sections, colleagues }: Props) => (
  <form action="/admin/articles" method="get" className="filters" aria-label="What to show">
    <TextField name="text" label="Words" type="search" defaultValue={filter.text} maxLength={200} />
    <SelectField
      name="section"
      label="Section"
      defaultValue={filter.section ?? ''}
      options={[ANY, ...sections.map(({ id, name }) => ({ value: id, label: name }))]}
    />
    <SelectField name="stage" label="Stage" defaultValue={filter.stage ?? ''} options={optionsOf(STAGE_WORDS)} />
    <SelectField name="public" label="Readers" defaultValue={filter.public ?? ''} options={optionsOf(PUBLIC_WORDS)} />
    <SelectField name="genre" label="Kind" defaultValue={filter.genre ?? ''} options={optionsOf(GENRE_WORDS)} />
    <SelectField
      name="assigned"
      label="With"
      defaultValue={filter.assigned ?? ''}
      options={[
        ANY,
        { value: 'nobody', label: 'Nobody' },
        ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
    <SelectField name="due" label="Due" defaultValue={filter.due ?? ''} options={optionsOf(DUE_WORDS)} />
    <Button type="submit">Show</Button>
  </form>
)

const ANY = { value: '', label: 'Any' }
const optionsOf = (words: Record<string, string>) => [
  ANY,
  ...Object.entries(words).map(([value, label]) => ({ value, label })),
]
