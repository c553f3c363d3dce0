import { SelectField } from '#components/newsroom/form/select-field.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { Button } from '#components/ui/button.tsx'
import type { LogQuestion } from '#domain/log-question.ts'
import { LOG_KINDS } from '#domain/log-words.ts'
import type { Person } from '#domain/person.ts'

type Props = { question: LogQuestion; people: readonly Person[] }

/** What one wants to see of the log: a plain form, whose answer has an address that can be passed on. */
export const LogFilters = ({ question, people }: Props) => (
  <form action="/admin/log" method="get" className="filters" aria-label="What to show">
    <SelectField
      name="person"
      label="Person"
      defaultValue={question.person ?? ''}
      options={[{ value: '', label: 'Everybody' }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
    />
    <SelectField
      name="kind"
      label="Kind"
      defaultValue={question.kind ?? ''}
      options={[
        { value: '', label: 'Everything' },
        ...Object.entries(LOG_KINDS).map(([value, label]) => ({ value, label })),
      ]}
    />
    <TextField name="from" label="From" type="date" defaultValue={question.from} />
    <TextField name="to" label="To" type="date" defaultValue={question.to} />
    <Button type="submit">Show</Button>
  </form>
)
