import { TextField } from '#components/newsroom/form/text-field.tsx'
import { Button } from '#components/ui/button.tsx'

type Props = { action: string; text: string; label: string; field?: string }

/** Words of a name: a plain form, whose answer has an address that can be passed on. */
export const NameFilter = ({ action, text, label, field = 'Name' }: Props) => (
  <form action={action} method="get" className="name-filter" aria-label={label}>
    <TextField name="text" type="search" label={field} defaultValue={text} maxLength={200} autoComplete="off" />
    <Button type="submit">Show</Button>
  </form>
)
