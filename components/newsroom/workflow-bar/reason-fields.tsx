import type { Option } from '#components/newsroom/form/option.ts'
import { SelectField } from '#components/newsroom/form/select-field.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { type Answered, REASONS } from '#domain/reasons.ts'

type Props = { answered: Answered; name: string }

/** A reason for the log: one that is picked, or another that is typed, which then counts. */
export const ReasonFields = ({ answered, name }: Props) => {
  const picks = Object.entries(REASONS[answered]).map(([value, label]): Option => ({ value, label }))
  return (
    <div className="reason-fields">
      {picks.length > 0 && (
        <SelectField
          name={name}
          label="Reason, kept in the log"
          options={[{ value: '', label: 'Choose one' }, ...picks]}
        />
      )}
      <TextField
        name={`${name}Typed`}
        label={picks.length > 0 ? 'Or in your words' : 'Reason, kept in the log'}
        maxLength={300}
      />
    </div>
  )
}
