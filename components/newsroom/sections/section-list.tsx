import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { inSection } from '#components/reader/section-colour.ts'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Table } from '#components/ui/table.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import { type DeskSection, storiesInWords } from '#domain/standing.ts'

type Props = { sections: readonly DeskSection[]; place: FormAction }

/** The sections as the menu of the paper has them, each with what moves it. */
export const SectionList = ({ sections, place }: Props) =>
  sections.length === 0 ? (
    <EmptyState
      title="The paper has no section yet."
      action={
        <ButtonLink look="primary" href="/admin/sections/new">
          Make the first section
        </ButtonLink>
      }
    >
      Every story stands in a section: make one before anybody writes.
    </EmptyState>
  ) : (
    <Form className="form form-wide" action={place} label="Order of the sections">
      <Table
        caption="Sections"
        captionHidden
        columns={[
          { label: 'Section' },
          { label: 'Address' },
          { label: 'Stories', end: true },
          { label: 'Order', hidden: true, end: true },
        ]}
        rows={sections.map((section, at) => ({
          key: section.id,
          cells: [
            <span key="name" className={`section-name ${inSection(section)}`}>
              <a href={`/admin/sections/${section.id}`} dir="auto">
                {section.name}
              </a>
            </span>,
            <bdi key="address">/{section.slug}</bdi>,
            storiesInWords(section.stories),
            <span key="order" className="form-foot">
              {at > 0 && (
                <SubmitButton look="ghost" name="earlier" value={section.id}>
                  Earlier<VisuallyHidden>: {section.name}</VisuallyHidden>
                </SubmitButton>
              )}
              {at < sections.length - 1 && (
                <SubmitButton look="ghost" name="later" value={section.id}>
                  Later<VisuallyHidden>: {section.name}</VisuallyHidden>
                </SubmitButton>
              )}
            </span>,
          ],
        }))}
      />
    </Form>
  )
