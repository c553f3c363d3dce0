import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { DeskTopic } from '#domain/standing.ts'

/** What has become part of a topic, each with what takes it back. */
export const Parts = ({ topic, settle }: { topic: DeskTopic; settle?: FormAction }) => {
  const list =
    topic.parts.length === 0 ? (
      <p className="hint">Nothing yet.</p>
    ) : (
      <ul className="rows">
        {topic.parts.map(({ id, name, slug }) => (
          <li key={id} className="row">
            <span>
              <a className="link" href={`/admin/topics/${id}`} dir="auto">
                {name}
              </a>
              <small>
                <bdi>/topics/{slug}</bdi> leads here
              </small>
            </span>
            {settle && (
              <SubmitButton look="quiet" name="topicId" value={id}>
                Take back<VisuallyHidden>: {name}</VisuallyHidden>
              </SubmitButton>
            )}
          </li>
        ))}
      </ul>
    )
  return (
    <Panel title="What has become part of it" note={topic.parts.length}>
      {settle ? (
        <Form className="form form-wide" action={settle} label="What has become part of it">
          {list}
        </Form>
      ) : (
        list
      )}
    </Panel>
  )
}
