import type { StoryNow } from '#domain/article-workflow.ts'
import { STATE_WORDS, statesOf } from './story-state.ts'

type Props = { now: StoryNow; late?: boolean }

/** How a story stands: shape, word and colour say the same. */
export const StateMarks = ({ now, late }: Props) => (
  <span className="states">
    {statesOf(now, late).map((state) => (
      <span key={state} className={`state state-${state}`}>
        <StateShape state={state} />
        {STATE_WORDS[state]}
      </span>
    ))}
  </span>
)

const StateShape = ({ state }: { state: keyof typeof STATE_WORDS }) => (
  <svg
    viewBox="0 0 16 16"
    width="14"
    height="14"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
  >
    {SHAPES[state]}
  </svg>
)

const ring = <circle cx="8" cy="8" r="5.6" />
const SHAPES = {
  draft: <circle cx="8" cy="8" r="5.6" strokeDasharray="2.6 2.2" />,
  submitted: (
    <>
      {ring}
      <path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor" stroke="none" />
    </>
  ),
  approved: <circle cx="8" cy="8" r="5.6" fill="currentColor" />,
  spiked: <path d="M8 2v12M4 8h8" />,
  scheduled: (
    <>
      {ring}
      <path d="M8 4.8V8l2.2 1.6" />
    </>
  ),
  embargoed: (
    <>
      <rect x="3.4" y="7.2" width="9.2" height="6.2" rx="1" />
      <path d="M5.4 7V5.2a2.6 2.6 0 0 1 5.2 0V7" />
    </>
  ),
  published: <path d="m3 8.6 3.2 3.2L13 4.6" />,
  withdrawn: <path d="m3.6 3.6 8.8 8.8m0-8.8-8.8 8.8" />,
  overdue: <path d="M8 2.6 14 13H2zM8 6.6v3m0 1.4v.4" />,
}
