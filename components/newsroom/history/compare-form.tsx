import { SelectField } from '#components/newsroom/form/select-field.tsx'
import { Button } from '#components/ui/button.tsx'
import type { RevisionLine } from '#domain/desk.ts'

type Props = { articleId: string; revisions: readonly RevisionLine[]; before?: number; after?: number }

/** Any two revisions beside each other; the answer has an address. */
export const CompareForm = ({ articleId, revisions, before, after }: Props) => {
  const options = revisions.map(({ number }) => ({ value: String(number), label: `Revision ${number}` }))
  return (
    <form action={`/admin/articles/${articleId}/history#diff`} method="get" className="filters" aria-label="Compare">
      <SelectField
        name="before"
        label="From"
        defaultValue={String(before ?? options.at(-1)?.value)}
        options={options}
      />
      <SelectField name="after" label="To" defaultValue={String(after ?? options[0]?.value)} options={options} />
      <Button type="submit">Compare</Button>
    </form>
  )
}
