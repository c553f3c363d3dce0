import type { StoryFilter } from '#domain/desk.ts'

type Props = { question: StoryFilter; me: string }

/** Questions that are asked every day, each a link. */
export const StoryViews = ({ question, me }: Props) => (
  <nav className="views" aria-label="Views">
    {viewsFor(me).map(({ label, filter }) => (
      <a
        key={label}
        className="view"
        href={`/admin/articles${Object.keys(filter).length > 0 ? `?${new URLSearchParams(filter)}` : ''}`}
        aria-current={isSame(question, filter) ? 'page' : undefined}
      >
        {label}
      </a>
    ))}
  </nav>
)

const viewsFor = (me: string): { label: string; filter: Record<string, string> }[] => [
  { label: 'All', filter: {} },
  { label: 'With me', filter: { assigned: me } },
  { label: 'Submitted', filter: { stage: 'submitted' } },
  { label: 'Approved', filter: { stage: 'approved', public: 'never' } },
  { label: 'Scheduled', filter: { public: 'scheduled' } },
  { label: 'Overdue', filter: { due: 'late' } },
  { label: 'Published', filter: { public: 'public' } },
  { label: 'Withdrawn', filter: { public: 'withdrawn' } },
  { label: 'Spike', filter: { stage: 'spiked' } },
]

function isSame(question: StoryFilter, filter: Record<string, string>): boolean {
  const asked = Object.entries(question).filter(([, value]) => value !== undefined)
  return asked.length === Object.keys(filter).length && asked.every(([name, value]) => filter[name] === value)
}
