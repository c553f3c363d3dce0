import type { ReactNode } from 'react'
import { WallMark } from '#components/newsroom/mark.tsx'

type Props = {
  paperName: string
  title: string
  lead?: ReactNode
  children: ReactNode
  /** The small print under the form. */
  foot?: ReactNode
}

/** Where people are let in: one column with the form, and from a tablet on the wall beside it. */
export const DoorLayout = ({ paperName, title, lead, children, foot }: Props) => (
  <div className="door">
    <main id="main">
      <div className="door-column">
        <p className="door-name">
          <a href="/">{paperName}</a>
        </p>
        <div className="rule" />
        <h1>{title}</h1>
        {lead && <div className="door-lead">{lead}</div>}
        <div className="door-body">{children}</div>
        {foot && <div className="door-foot">{foot}</div>}
      </div>
    </main>
    <aside className="door-panel" aria-label="From the standards of this newsroom">
      <WallMark />
      <p className="question">What do we know, how do we know it, and who says so?</p>
      <p>From the standards of this newsroom, line one.</p>
    </aside>
  </div>
)
