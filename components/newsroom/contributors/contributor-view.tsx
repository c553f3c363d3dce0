import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { Facts } from '#components/ui/facts.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'
import { type DeskContributor, storiesInWords } from '#domain/standing.ts'
import { ContributorFields } from './contributor-fields.tsx'

/** A byline, and what readers are told of whoever stands behind it. */
export const ContributorView = ({ contributor, change }: { contributor: DeskContributor; change: FormAction }) => (
  <div className="columns">
    <Panel title="What readers see">
      <Form action={change} hidden={{ contributorId: contributor.id }} label="Change the contributor">
        <TextField
          name="name"
          label="Name"
          hint="As it stands at the head of a story; every story shows the new one."
          defaultValue={contributor.name}
          maxLength={200}
          autoComplete="off"
          required
        />
        <ContributorFields contributor={contributor} />
        <SubmitButton>Change contributor</SubmitButton>
      </Form>
    </Panel>
    <Panel title="In the paper">
      <Facts
        facts={[
          {
            label: 'Address',
            value: (
              <a className="link" href={`/by/${contributor.slug}`}>
                <bdi>/by/{contributor.slug}</bdi>
              </a>
            ),
          },
          { label: 'Stories that readers see', value: storiesInWords(contributor.stories) },
        ]}
      />
    </Panel>
  </div>
)
