import { Radios } from '#components/newsroom/form/radios.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { type DeskPageText, PAGE_MENUS } from '#domain/standing.ts'
import { MENU_WORDS } from './menus.ts'

export const Title = ({ page }: { page?: DeskPageText }) => (
  <TextField name="title" label="Title" defaultValue={page?.title} maxLength={200} autoComplete="off" required />
)

export const Place = ({ page }: { page?: DeskPageText }) => (
  <>
    <Radios
      name="menu"
      label="Menu"
      hint="The list at the foot of the paper in which it stands."
      required
      defaultValue={page?.menu ?? 'none'}
      options={PAGE_MENUS.map((value) => ({ value, label: MENU_WORDS[value] }))}
    />
    <TextField
      name="position"
      label="Position"
      hint="Lower numbers come first in the list."
      inputMode="numeric"
      maxLength={4}
      defaultValue={String(page?.position ?? 0)}
      autoComplete="off"
      required
    />
  </>
)
