import { Radios } from '#components/newsroom/form/radios.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import type { DeskContributor } from '#domain/standing.ts'

export const ContributorFields = ({ contributor }: { contributor?: DeskContributor }) => (
  <>
    <Radios
      name="kind"
      label="Kind"
      required
      defaultValue={contributor?.kind ?? 'person'}
      options={[
        { value: 'person', label: 'Person' },
        { value: 'desk', label: 'Desk', hint: 'Several people under one name, such as a news desk.' },
      ]}
    />
    <TextField
      name="jobTitle"
      label="Job title"
      maxLength={200}
      defaultValue={contributor?.jobTitle}
      autoComplete="off"
    />
    <TextField name="place" label="Place" maxLength={200} defaultValue={contributor?.place} autoComplete="off" />
    <TextField
      name="biography"
      label="Biography"
      hint="A few sentences; with them the page of the byline stands even before its first story."
      rows={4}
      maxLength={5000}
      defaultValue={contributor?.biography}
    />
    <TextField
      name="interests"
      label="Declared interests"
      hint="Shares, offices, family: whatever a reader should know."
      rows={2}
      maxLength={5000}
      defaultValue={contributor?.interests}
    />
  </>
)
