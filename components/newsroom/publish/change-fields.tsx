import { Radios } from '#components/newsroom/form/radios.tsx'
import { SelectField } from '#components/newsroom/form/select-field.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { ExactMoment } from '#components/newsroom/moment.tsx'
import { TimeField } from '#components/newsroom/workflow-bar/time-field.tsx'
import { Heading } from '#components/ui/heading.tsx'
import type { RevisionLine, StoryOnDesk } from '#domain/desk.ts'
import type { Entry } from '#domain/publication.ts'
import { localTimeIn } from '#lib/local-time.ts'

type Props = {
  story: StoryOnDesk
  pending: readonly Entry[]
  revisions: readonly RevisionLine[]
  timeZone: string
  zoneName: string
}

/** What kind of change of a live story it is, what readers are told, and what becomes of a change that waits already. */
export const ChangeFields = ({ story, pending, revisions, timeZone, zoneName }: Props) => {
  const [waits] = pending
  const choices = revisions.map(({ number }) => ({ value: String(number), label: `Revision ${number}` }))
  return (
    <>
      <Radios
        name="kind"
        label="What kind of change"
        defaultValue={story.gates.factsChanged ? 'correction' : 'update'}
        options={[
          { value: 'update', label: 'Update', hint: 'The story goes on; nothing said before was wrong.' },
          { value: 'correction', label: 'Correction', hint: 'Something was wrong. The note says what.' },
          { value: 'clarification', label: 'Clarification', hint: 'Something could be misread.' },
          { value: 'retraction', label: 'Retraction', hint: 'The paper takes back what the story said.' },
        ]}
      />
      <div id="note" className="w-full">
        <TextField
          name="note"
          label="Note to readers"
          hint="Dated, at the story and on the page of corrections, for good. Only an update goes without one."
          rows={3}
          maxLength={1000}
        />
      </div>
      {waits && (
        <section className="gate gate-is-reason">
          <Heading>A change waits already</Heading>
          <p>
            Revision {waits.revision} is scheduled for <ExactMoment at={waits.publicFrom} timeZone={timeZone} />.
          </p>
          <Radios
            name="pending"
            label="What becomes of it"
            options={[
              { value: 'drop', label: 'Drop it' },
              { value: 'reschedule', label: 'Merge it with this change, and schedule the two again' },
            ]}
          />
          <SelectField
            name="out"
            label="Goes out first"
            options={choices}
            defaultValue={String(story.working.number)}
          />
          <SelectField
            name="later"
            label="The two merged"
            options={choices}
            defaultValue={String(story.working.number)}
          />
          <TimeField
            name="laterAt"
            label={`Merged, from (${zoneName})`}
            defaultValue={localTimeIn(timeZone, waits.publicFrom)}
          />
        </section>
      )}
    </>
  )
}
