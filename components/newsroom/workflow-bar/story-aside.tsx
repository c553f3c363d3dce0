import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { Moment } from '#components/newsroom/moment.tsx'
import { logActorWords } from '#components/newsroom/stories/actor-words.ts'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Facts } from '#components/ui/facts.tsx'
import { Panel } from '#components/ui/panel.tsx'
import { type Colleague, isLate, type StoryOnDesk } from '#domain/desk.ts'
import type { SectionLabel } from '#domain/reading.ts'
import type { BarActions } from './actions.ts'
import { AssignForm, MoveForm } from './desk-forms.tsx'
import { EmbargoForms } from './embargo-forms.tsx'
import { PublicLife } from './public-life.tsx'
import type { VerbsNow } from './ways.ts'

type Props = {
  story: StoryOnDesk
  verbs: VerbsNow
  actions: BarActions
  colleagues: readonly Colleague[]
  sections: readonly Pick<SectionLabel, 'id' | 'name'>[]
  timeZone: string
  zoneName: string
}

/** What stands beside a story’s text: who has it and until when, its public life, its embargo, its address, and notes. */
export const StoryAside = ({ story, verbs, actions, colleagues, sections, timeZone, zoneName }: Props) => {
  const has = (verb: string) => verbs.some((one) => one.verb === verb)
  const { assignedTo, dueAt, commissionedWords, at, notes } = story
  const zone = { timeZone, zoneName }
  return (
    <>
      <Panel title="With">
        <Facts
          facts={[
            { label: 'Writer', value: assignedTo ? <bdi>{assignedTo.name}</bdi> : 'Nobody' },
            {
              label: 'Due',
              value: dueAt ? (
                <span className={isLate(story, at) ? 'urgent' : undefined}>
                  <Moment at={dueAt} now={at} timeZone={timeZone} />
                  {isLate(story, at) && ', late'}
                </span>
              ) : (
                'No hour set'
              ),
            },
            ...(commissionedWords ? [{ label: 'Length', value: `${commissionedWords} words` }] : []),
          ]}
        />
        {has('assign') && (
          <div className="panel-forms">
            <Disclosure label="Assign">
              <AssignForm action={actions.assign} story={story} colleagues={colleagues} {...zone} />
            </Disclosure>
          </div>
        )}
      </Panel>
      <PublicLife story={story} verbs={verbs} actions={actions} {...zone} />
      <EmbargoForms story={story} verbs={verbs} actions={actions} {...zone} />
      <Panel title="Address">
        <p className="story-path">
          <bdi>{story.path}</bdi>
        </p>
        {story.oldPaths.length > 0 && <p className="hint">Older addresses lead here: {story.oldPaths.join(', ')}</p>}
        {has('move') && (
          <div className="panel-forms">
            <Disclosure label="Move">
              <MoveForm action={actions.move} story={story} sections={sections} />
            </Disclosure>
          </div>
        )}
      </Panel>
      <Panel title="Notes" note={notes.length > 0 ? notes.length : undefined}>
        <ul className="rows">
          {notes.map(({ id, by, at: when, text }) => (
            <li key={id}>
              <p className="note-text" dir="auto">
                {text}
              </p>
              <small>
                <bdi>{logActorWords(by)}</bdi>, <Moment at={when} now={at} timeZone={timeZone} />
              </small>
            </li>
          ))}
        </ul>
        {has('note') && (
          <Form action={actions.note} hidden={{ articleId: story.id }} label="Note" empties>
            <TextField
              name="text"
              label="A note for the desk"
              hint="Readers never see it."
              rows={2}
              maxLength={5000}
              required
            />
            <div className="form-foot">
              <SubmitButton look="quiet">Note</SubmitButton>
            </div>
          </Form>
        )}
      </Panel>
    </>
  )
}
