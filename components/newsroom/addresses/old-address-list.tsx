import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { MoreLink } from '#components/newsroom/topics/more-link.tsx'
import { NameFilter } from '#components/newsroom/topics/name-filter.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Panel } from '#components/ui/panel.tsx'
import { Table } from '#components/ui/table.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { OldAddress } from '#domain/redirects.ts'

type Props = { lines: readonly OldAddress[]; after?: string; text: string; drop: FormAction }

/** Every address that leads on, and where: kept by hand, by an import, or when something moved. */
export const OldAddressList = ({ lines, after, text, drop }: Props) => (
  <Panel title="What leads on">
    <NameFilter action="/admin/addresses" text={text} label="Which old addresses to show" field="Part of an address" />
    <Form className="form form-wide" action={drop} label="Old addresses">
      {lines.length === 0 ? (
        <p>{text ? 'No old address has this in it.' : 'No old address leads on yet.'}</p>
      ) : (
        <Table
          caption="Old addresses"
          captionHidden
          columns={[{ label: 'Old address' }, { label: 'Leads to' }, { label: 'What to do', hidden: true, end: true }]}
          rows={lines.map(({ path, to }) => ({
            key: path,
            cells: [
              <bdi key="path" className="address">
                {path}
              </bdi>,
              <a key="to" className="address" href={encodeURI(to)}>
                <bdi>{to}</bdi>
              </a>,
              <SubmitButton key="do" look="danger" name="drop" value={path}>
                Drop<VisuallyHidden> {path}</VisuallyHidden>
              </SubmitButton>,
            ],
          }))}
        />
      )}
    </Form>
    <MoreLink action="/admin/addresses" text={text} after={after} words="More addresses" />
  </Panel>
)
