import { Moment } from '#components/newsroom/moment.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Table } from '#components/ui/table.tsx'
import type { PageLine } from '#domain/standing.ts'
import { MENU_WORDS } from './menus.ts'

type Props = { pages: readonly PageLine[]; now: Date; timeZone: string }

export const PageList = ({ pages, now, timeZone }: Props) =>
  pages.length === 0 ? (
    <EmptyState
      title="There is no page yet."
      action={
        <ButtonLink look="primary" href="/admin/pages/new">
          Write the first page
        </ButtonLink>
      }
    >
      Readers and search engines look for who makes the paper: write the imprint first.
    </EmptyState>
  ) : (
    <Table
      caption="Pages"
      captionHidden
      columns={[
        { label: 'Page' },
        { label: 'Address' },
        { label: 'Menu' },
        { label: 'Position', end: true },
        { label: 'Saved' },
      ]}
      rows={pages.map(({ id, slug, title, menu, position, updatedAt }) => ({
        key: id,
        cells: [
          <a key="title" href={`/admin/pages/${id}`} dir="auto">
            {title}
          </a>,
          <bdi key="address">/about/{slug}</bdi>,
          MENU_WORDS[menu],
          menu === 'none' ? '' : position,
          <Moment key="saved" at={updatedAt} now={now} timeZone={timeZone} />,
        ],
      }))}
    />
  )
