import type { ReactNode } from 'react'

type Props = { title: string; children?: string; action?: ReactNode }

/** Why there is nothing here, and what to do next. */
export const EmptyState = ({ title, children, action }: Props) => (
  <div className="empty">
    <b className="font-semibold">{title}</b>
    {children && <p>{children}</p>}
    {action}
  </div>
)
