import type { Metadata } from 'next'
import { filterIn } from '#app/(newsroom)/admin/(desk)/log/filter.ts'
import { peopleFor, thePaper } from '#app/(newsroom)/desk-frame.tsx'
import { forStaff } from '#app/(newsroom)/for-staff.ts'
import { NotForYou } from '#components/newsroom/desk/desk-refusals.tsx'
import { LogFilters } from '#components/newsroom/log/log-filters.tsx'
import { LogTable } from '#components/newsroom/log/log-table.tsx'
import { DeskPage } from '#components/newsroom/shell/desk-page.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { listLog } from '#db/queries/newsroom/log.ts'
import { logQuery, readLogQuestion } from '#domain/log-question.ts'
import type { Turn } from '#lib/turn.ts'

export const metadata: Metadata = { title: 'Log' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function LogPage({ searchParams }: Props) {
  const question = readLogQuestion(await searchParams)
  const { before, after } = question
  const { timeZone, sections } = await thePaper()
  const asked = await forStaff((staff) =>
    Promise.all([listLog(staff, { ...filterIn(timeZone, question), before, after }), peopleFor(staff)]),
  )
  if ('why' in asked) return <NotForYou why={asked.why} />
  const [{ lines, newer, older }, people] = asked.made
  const query = (turn: Turn) => logQuery(question, { before: undefined, after: undefined, ...turn })
  const names = new Map(sections.map(({ id, name }) => [id, name]))
  const isFiltered = logQuery(question) !== ''
  return (
    <DeskPage
      title="Log"
      sub="Who came in, who was refused, and who changed what people may do and what the paper is made of"
      actions={<ButtonLink href={`/admin/log/export${query({})}`}>Export as CSV</ButtonLink>}
    >
      <div className="stack">
        <LogFilters question={question} people={people} />
        {lines.length > 0 ? (
          <LogTable lines={lines} sectionName={(id) => names.get(id)} timeZone={timeZone} />
        ) : (
          <EmptyState
            title={isFiltered ? 'Nothing in the log is like this.' : 'Nothing is in the log yet.'}
            action={isFiltered && <ButtonLink href="/admin/log">Show everything</ButtonLink>}
          >
            Ask for another person, another kind, or other days.
          </EmptyState>
        )}
        <Pager
          label="Pages of the log"
          turn={question}
          newer={newer}
          older={older}
          address={(turn) => `/admin/log${query(turn)}`}
        />
      </div>
    </DeskPage>
  )
}
