import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { Moment } from '#components/newsroom/moment.tsx'
import { Facts } from '#components/ui/facts.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'
import { type DeskTopic, storiesInWords, type TopicLine } from '#domain/standing.ts'
import { Merger } from './merger.tsx'
import { Parts } from './parts.tsx'
import { Summary } from './topic-form.tsx'

export type TopicActions = { change: FormAction; settleMerger: FormAction }

type Props = {
  topic: DeskTopic
  /** What it may become part of; undefined for whoever merges nothing. */
  offered?: readonly TopicLine[]
  /** The words by which it was looked for. */
  text: string
  actions: TopicActions
  now: Date
  timeZone: string
}

/** A topic, what has become part of it, and what it may become part of. */
export const TopicView = ({ topic, offered, text, actions, now, timeZone }: Props) => (
  <div className="columns">
    <div className="stack">
      <Panel title="What readers see">
        <Form action={actions.change} hidden={{ topicId: topic.id }} label="Change the topic">
          <TextField name="name" label="Name" defaultValue={topic.name} maxLength={200} autoComplete="off" required />
          <Summary summary={topic.summary} />
          <SubmitButton>Change topic</SubmitButton>
        </Form>
      </Panel>
      {offered && <Merger topic={topic} offered={offered} text={text} settle={actions.settleMerger} />}
      {(offered || topic.parts.length > 0) && <Parts topic={topic} settle={offered && actions.settleMerger} />}
    </div>
    <Panel title="In the paper">
      <Facts
        facts={[
          {
            label: 'Address',
            value: (
              <a className="link" href={`/topics/${topic.slug}`}>
                <bdi>/topics/{topic.slug}</bdi>
              </a>
            ),
          },
          { label: 'Stories that readers see', value: storiesInWords(topic.stories) },
          {
            label: 'Summary written',
            value: topic.summarisedAt ? <Moment at={topic.summarisedAt} now={now} timeZone={timeZone} /> : 'Not yet',
          },
        ]}
      />
    </Panel>
  </div>
)
