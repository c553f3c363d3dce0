import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { Facts } from '#components/ui/facts.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'
import { type DeskSection, storiesInWords } from '#domain/standing.ts'
import { SectionFields } from './section-fields.tsx'

type Props = { section: DeskSection; change: FormAction; mayChange: boolean }

/** What readers are told of a section, and where it is changed. */
export const SectionView = ({ section, change, mayChange }: Props) => (
  <div className="columns">
    <Panel title="What readers see">
      {mayChange ? (
        <Form action={change} hidden={{ sectionId: section.id }} label="Change the section">
          <TextField name="name" label="Name" defaultValue={section.name} maxLength={200} autoComplete="off" required />
          <SectionFields section={section} />
          <SubmitButton>Change section</SubmitButton>
        </Form>
      ) : (
        <p>This section is not yours: it is changed by an editor of all sections.</p>
      )}
    </Panel>
    <Panel title="In the paper">
      <Facts
        facts={[
          {
            label: 'Address',
            value: (
              <a className="link" href={`/${section.slug}`}>
                <bdi>/{section.slug}</bdi>
              </a>
            ),
          },
          { label: 'Stories that readers see', value: storiesInWords(section.stories) },
        ]}
      />
    </Panel>
  </div>
)
