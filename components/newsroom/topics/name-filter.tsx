import { TextField } from '#components/newsroom/form/text-field.tsx'
import { Button } from '#components/ui/button.tsx'

/** Words of a name: a plain form, whose answer has an address that can be passed on. */
export const NameFilter = ({ action, text, label }: { action: string; text: string; label: string }) => (
  <form action={action} method="get" className="name-filter" aria-label={label}>
    <TextField name="text" type="search" label="Name" defaultValue={text} maxLength={200} autoComplete="off" />
    <Button type="submit">Show</Button>
  </form>
)
