import { browserName } from '#components/newsroom/browser-name.ts'
import { ExactMoment } from '#components/newsroom/moment.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Table } from '#components/ui/table.tsx'
import { kindOf, logSentence } from '#domain/log-words.ts'
import type { LogLine } from '#domain/person.ts'

type Props = {
  lines: readonly LogLine[]
  sectionName: (id: string) => string | undefined
  timeZone: string
}

/** The log, newest first: when, what, and from where. A refusal is marked with a shape and a colour. */
export const LogTable = ({ lines, sectionName, timeZone }: Props) => (
  <Table
    caption="The log, newest first"
    captionHidden
    columns={[{ label: 'When' }, { label: 'What' }, { label: 'From' }]}
    rows={lines.map((line) => ({
      key: String(line.id),
      cells: [
        <span key="when" className="moment">
          <ExactMoment at={line.at} timeZone={timeZone} />
        </span>,
        <span key="what" className={kindOf(line.name) === 'refusals' ? 'is-refusal' : undefined} dir="auto">
          {kindOf(line.name) === 'refusals' && <Icon name="bad" />}
          {logSentence(line, sectionName)}
        </span>,
        <Whence key="whence" line={line} />,
      ],
    }))}
  />
)

const Whence = ({ line: { actor, details } }: { line: LogLine }) => {
  const { address, browser } = details
  if (typeof address !== 'string') return 'system' in actor && actor.system === 'console' ? 'The command line' : '–'
  return (
    <>
      <bdi>{address || 'no address'}</bdi>
      <small>{browserName(String(browser ?? ''))}</small>
    </>
  )
}
