import { Moment } from '#components/newsroom/moment.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Panel } from '#components/ui/panel.tsx'
import { Table } from '#components/ui/table.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { MissingAddress } from '#domain/redirects.ts'

type Props = { addresses: readonly MissingAddress[]; now: Date; timeZone: string }

/** What people still ask for, most often first, each with the way to lead it on. */
export const MissingList = ({ addresses, now, timeZone }: Props) => (
  <Panel title="Asked for in vain">
    {addresses.length === 0 ? (
      <p>Nobody has asked for anything that is not there. The count is written down three times a minute.</p>
    ) : (
      <Table
        caption="Of those who ask nothing is kept. Much of it is programs that try their luck: only what people miss is worth a line."
        columns={[
          { label: 'Address' },
          { label: 'Times' },
          { label: 'Last asked' },
          { label: 'Linked from' },
          { label: 'What to do', hidden: true, end: true },
        ]}
        rows={addresses.map(({ path, asked, lastAt, cameFrom }) => ({
          key: path,
          cells: [
            <bdi key="path" className="address">
              {path}
            </bdi>,
            String(asked),
            <Moment key="last" at={lastAt} now={now} timeZone={timeZone} />,
            cameFrom ? <bdi key="from">{cameFrom}</bdi> : 'Unknown',
            <ButtonLink key="do" href={`/admin/addresses?${new URLSearchParams({ from: path })}`}>
              Lead it on<VisuallyHidden> {path}</VisuallyHidden>
            </ButtonLink>,
          ],
        }))}
      />
    )}
  </Panel>
)
