import { TextField } from '#components/newsroom/form/text-field.tsx'
import { ExactMoment } from '#components/newsroom/moment.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Panel } from '#components/ui/panel.tsx'
import type { DeskEntry, StoryOnDesk } from '#domain/desk.ts'
import { type EntryKind, isStanding } from '#domain/publication.ts'
import type { BarActions } from './actions.ts'
import { TimeField } from './time-field.tsx'
import { VerbForm } from './verb-form.tsx'
import type { VerbsNow } from './ways.ts'

type Props = { story: StoryOnDesk; verbs: VerbsNow; actions: BarActions; timeZone: string; zoneName: string }

const KIND_WORDS: Record<EntryKind, string> = {
  first: 'First published',
  update: 'Update',
  correction: 'Correction',
  clarification: 'Clarification',
  retraction: 'Retraction',
  withdrawal: 'Withdrawal',
  reinstatement: 'Reinstatement',
  unscheduling: 'Unscheduled',
}

/** Every version that readers have seen, see, or are to see; what is to come can be taken back. */
export const PublicLife = ({ story, verbs, actions, timeZone, zoneName }: Props) => {
  const has = (verb: string) => verbs.some((one) => one.verb === verb)
  const { id: articleId, seen } = story
  const entries = story.entries.filter(isStanding)
  const about = { articleId, seen: String(seen) }
  return (
    <Panel title="Public life" note={entries.length > 0 ? undefined : 'not out yet'}>
      <ol className="rows">
        {entries.map((entry) => (
          <li key={entry.number} className="row">
            <span>
              <b>{KIND_WORDS[entry.kind]}</b>
              <small>
                {entry.publicFrom > story.at && 'From '}
                <ExactMoment at={entry.publicFrom} timeZone={timeZone} />
                {entry.revision !== undefined && `, revision ${entry.revision}`}
              </small>
              {entry.note && <small dir="auto">{entry.note}</small>}
            </span>
            {entry.publicFrom > story.at && has('unschedule') && (
              <Unschedule entry={entry} about={about} actions={actions} />
            )}
          </li>
        ))}
      </ol>
      {has('withdraw') && (
        <div className="panel-forms">
          <Disclosure label="Withdraw" look="danger">
            <VerbForm action={actions.withdraw} label="Withdraw" look="danger" hidden={about}>
              <p>Readers get the reason in place of the story, and 410 at its address.</p>
              <TextField name="reason" label="What readers are told" rows={2} maxLength={1000} required />
              <TimeField
                name="at"
                label={`From (${zoneName})`}
                hint="Leave empty to withdraw it now. What is scheduled behind it is unscheduled."
              />
            </VerbForm>
          </Disclosure>
        </div>
      )}
    </Panel>
  )
}

const Unschedule = ({
  entry,
  about,
  actions,
}: {
  entry: DeskEntry
  about: Record<string, string>
  actions: BarActions
}) => (
  <VerbForm
    action={actions.unschedule}
    label="Unschedule"
    name={`Unschedule ${KIND_WORDS[entry.kind]} ${entry.number}`}
    look="quiet"
    hidden={{ ...about, entry: String(entry.number) }}
  />
)
