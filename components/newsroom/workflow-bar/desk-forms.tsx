import { SelectField } from '#components/newsroom/form/select-field.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import type { Colleague, StoryOnDesk } from '#domain/desk.ts'
import { localTimeIn } from '#lib/local-time.ts'
import { TimeField } from './time-field.tsx'
import { VerbForm } from './verb-form.tsx'

type AssignProps = {
  action: FormAction
  story: StoryOnDesk
  colleagues: readonly Colleague[]
  timeZone: string
  zoneName: string
}

/** Who writes it, until when, and how long it is to be. */
export const AssignForm = ({ action, story, colleagues, timeZone, zoneName }: AssignProps) => (
  <VerbForm action={action} label="Assign" hidden={{ articleId: story.id }}>
    <SelectField
      name="to"
      label="To"
      defaultValue={story.assignedTo?.id ?? ''}
      options={[{ value: '', label: 'Nobody' }, ...colleagues.map(({ id, name }) => ({ value: id, label: name }))]}
    />
    <TimeField
      name="dueAt"
      label={`Due (${zoneName})`}
      defaultValue={story.dueAt && localTimeIn(timeZone, story.dueAt)}
    />
    <TextField
      name="words"
      label="Words"
      inputMode="numeric"
      defaultValue={story.commissionedWords === undefined ? '' : String(story.commissionedWords)}
    />
  </VerbForm>
)

type MoveProps = { action: FormAction; story: StoryOnDesk; sections: readonly { id: string; name: string }[] }

/** Another section or slug; an address that readers know leads to the new one for ever. */
export const MoveForm = ({ action, story, sections }: MoveProps) => (
  <VerbForm action={action} label="Move" hidden={{ articleId: story.id }}>
    {story.firstPublicFrom && <p className="hint">Its address now will lead to the new one, for ever.</p>}
    <SelectField
      name="sectionId"
      label="Section"
      defaultValue={story.section.id}
      options={sections.map(({ id, name }) => ({ value: id, label: name }))}
    />
    <TextField name="slug" label="Slug" defaultValue={story.slug} maxLength={120} required />
  </VerbForm>
)
