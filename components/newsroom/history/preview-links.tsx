import { Form } from '#components/newsroom/form/form.tsx'
import { SelectField } from '#components/newsroom/form/select-field.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { ExactMoment } from '#components/newsroom/moment.tsx'
import { logActorWords } from '#components/newsroom/stories/actor-words.ts'
import { VerbForm } from '#components/newsroom/workflow-bar/verb-form.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'
import { Table } from '#components/ui/table.tsx'
import type { PreviewLink } from '#domain/desk.ts'

type Props = {
  articleId: string
  links: readonly PreviewLink[]
  at: Date
  timeZone: string
  make?: FormAction
  revoke?: FormAction
}

/** Links that show a story as readers will see it, to whoever holds one. */
export const PreviewLinks = ({ articleId, links, at, timeZone, make, revoke }: Props) => (
  <div className="stack">
    {make && (
      <Panel title="Make a link">
        <Form action={make} hidden={{ articleId }} label="Make a link" empties>
          <TextField name="madeFor" label="For whom" hint="It stands in the log." maxLength={200} required />
          <SelectField
            name="days"
            label="Ends after"
            defaultValue="1"
            options={[1, 2, 3, 7].map((days) => ({
              value: String(days),
              label: days === 1 ? 'a day' : `${days} days`,
            }))}
          />
          <div className="form-foot">
            <SubmitButton>Make link</SubmitButton>
          </div>
        </Form>
      </Panel>
    )}
    {links.length > 0 ? (
      <Table
        caption="Links, newest first"
        captionHidden
        columns={[
          { label: 'For' },
          { label: 'Made by' },
          { label: 'Ends' },
          { label: 'Revoke', hidden: true, end: true },
        ]}
        rows={links.map((link) => {
          const ended = link.revokedAt !== undefined || link.expiresAt <= at
          return {
            key: link.id,
            quiet: ended,
            cells: [
              <bdi key="for">{link.madeFor}</bdi>,
              <bdi key="by">{logActorWords(link.madeBy)}</bdi>,
              link.revokedAt ? 'Revoked' : <ExactMoment key="ends" at={link.expiresAt} timeZone={timeZone} />,
              !ended && revoke && (
                <VerbForm
                  key="revoke"
                  action={revoke}
                  label="Revoke"
                  name={`Revoke the link for ${link.madeFor}`}
                  look="quiet"
                  hidden={{ articleId, linkId: link.id }}
                />
              ),
            ],
          }
        })}
      />
    ) : (
      <EmptyState title="Nobody has a link to this story.">
        A link shows it as readers will see it, without a sign-in, until it ends or you revoke it.
      </EmptyState>
    )}
  </div>
)
