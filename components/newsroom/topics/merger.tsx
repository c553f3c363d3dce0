import { Form } from '#components/newsroom/form/form.tsx'
import { Radios } from '#components/newsroom/form/radios.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'
import { type DeskTopic, storiesInWords, type TopicLine } from '#domain/standing.ts'
import { NameFilter } from './name-filter.tsx'

type Props = { topic: DeskTopic; offered: readonly TopicLine[]; text: string; settle: FormAction }

/** Makes a topic part of another, or takes that back: both stand in one place, so that the answer stays where it was asked. */
export const Merger = ({ topic, offered, text, settle }: Props) => {
  const { partOf } = topic
  return (
    <Panel title={partOf ? 'Part of another topic' : 'Merge into another topic'}>
      {!partOf && (
        <>
          <p className="mb-2">
            Its stories stand with the topic you choose, and readers who ask for <bdi>/topics/{topic.slug}</bdi> are led
            there. No story is rewritten, and you can take it back on this page.
          </p>
          <NameFilter action={`/admin/topics/${topic.id}`} text={text} label="Which topic to merge into" />
        </>
      )}
      <Form
        className="form mt-2"
        action={settle}
        hidden={partOf ? { topicId: topic.id } : { from: topic.id }}
        label="Merge"
      >
        {partOf ? (
          <>
            <p>
              It is part of{' '}
              <a className="link" href={`/admin/topics/${partOf.id}`} dir="auto">
                {partOf.name}
              </a>
              : its stories stand there. Taken back, it has its page, its stories and its address again.
            </p>
            <SubmitButton look="quiet">Take back</SubmitButton>
          </>
        ) : offered.length > 0 ? (
          <>
            <Radios
              name="into"
              label={text ? 'Topics with these words' : 'Topics of a like name'}
              required
              options={offered.map(({ id, name, slug, stories }) => ({
                value: id,
                label: name,
                hint: `/topics/${slug}, ${stories === 1 ? '1 story' : `${storiesInWords(stories)} stories`}`,
              }))}
            />
            <SubmitButton look="quiet">Merge</SubmitButton>
          </>
        ) : (
          <p className="hint">
            {text
              ? 'No other topic has these words in its name. Try fewer.'
              : 'No topic has a like name. Look for one by its name.'}
          </p>
        )}
      </Form>
    </Panel>
  )
}
