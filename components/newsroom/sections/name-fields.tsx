import { TextField } from '#components/newsroom/form/text-field.tsx'

type Props = { label?: string; under?: string; hint?: string }

/** The name of something new, and the address under which readers find it for ever. */
export const NameFields = ({ label = 'Name', under, hint }: Props) => (
  <>
    <TextField name="name" label={label} hint={hint} maxLength={200} autoComplete="off" required />
    {under && (
      <TextField
        name="address"
        label="Address"
        hint={`The part after ${under}. Left empty, it is made of the name. It never changes afterwards.`}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
      />
    )}
  </>
)
