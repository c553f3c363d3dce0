import { CheckField } from '#components/newsroom/form/check-field.tsx'
import { SelectField } from '#components/newsroom/form/select-field.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { ExactMoment } from '#components/newsroom/moment.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Facts } from '#components/ui/facts.tsx'
import { Panel } from '#components/ui/panel.tsx'
import type { EmbargoLift } from '#domain/article-workflow.ts'
import type { StoryOnDesk } from '#domain/desk.ts'
import type { BarActions } from './actions.ts'
import { TimeField } from './time-field.tsx'
import { VerbForm } from './verb-form.tsx'
import type { VerbsNow } from './ways.ts'

type Props = { story: StoryOnDesk; verbs: VerbsNow; actions: BarActions; timeZone: string; zoneName: string }

const LIFT_WORDS: Record<EmbargoLift, string> = {
  editors: 'Any editor of the section',
  chiefs: 'Editors of the whole paper',
  'editor-in-chief': 'The editor-in-chief alone',
}

/** The embargo a story is under, with whom it was agreed, and how one begins or ends. */
export const EmbargoForms = ({ story, verbs, actions, timeZone, zoneName }: Props) => {
  const has = (verb: string) => verbs.some((one) => one.verb === verb)
  const { embargo } = story
  if (!embargo && !has('embargo')) return undefined
  return (
    <Panel title="Embargo">
      {embargo ? (
        <Facts
          facts={[
            {
              label: 'Until',
              value:
                embargo.until === 'indefinite' ? 'On hold' : <ExactMoment at={embargo.until} timeZone={timeZone} />,
            },
            { label: 'Why', value: <bdi>{embargo.reason || 'No reason was given'}</bdi> },
            ...(embargo.source ? [{ label: 'Agreed with', value: <bdi>{embargo.source}</bdi> }] : []),
            { label: 'Lifted by', value: LIFT_WORDS[embargo.lift] },
          ]}
        />
      ) : (
        <p className="hint">None. Readers have seen nothing of it yet.</p>
      )}
      <div className="panel-forms">
        {has('lift') && (
          <VerbForm action={actions.lift} label="Lift embargo" look="quiet" hidden={{ articleId: story.id }} />
        )}
        {has('embargo') && (
          <Disclosure label={embargo ? 'Change embargo' : 'Embargo'}>
            <VerbForm
              action={actions.embargo}
              label={embargo ? 'Change embargo' : 'Embargo'}
              hidden={{ articleId: story.id, seen: String(story.seen) }}
            >
              <TimeField name="until" label={`Until (${zoneName})`} hint="Leave empty to hold it without an hour." />
              <TextField name="reason" label="Why" maxLength={300} required />
              <TextField name="source" label="Agreed with" maxLength={200} />
              <SelectField
                name="whoMayLift"
                label="Who may lift it before"
                defaultValue={embargo?.lift ?? 'editors'}
                options={Object.entries(LIFT_WORDS).map(([value, label]) => ({ value, label }))}
              />
              {story.publicState === 'scheduled' && (
                <CheckField name="reschedule" label="What was scheduled before goes out when the embargo ends" />
              )}
            </VerbForm>
          </Disclosure>
        )}
      </div>
    </Panel>
  )
}
