import type { ReactNode } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import { FindButton } from './find-button.tsx'

type Props = {
  title: string
  sub?: ReactNode
  actions?: ReactNode
  /** The list this page belongs to. */
  back?: { href: string; label: string }
  children: ReactNode
}

/** A page in the shell: its head, then what it is about. */
export const DeskPage = ({ title, sub, actions, back, children }: Props) => (
  <main id="main" tabIndex={-1}>
    <header className="page-head">
      {back && (
        <a className="back" href={back.href}>
          <Icon name="back" />
          {back.label}
        </a>
      )}
      <h1>{title}</h1>
      {sub && <p>{sub}</p>}
      <div className="page-actions">
        {actions}
        <FindButton />
      </div>
    </header>
    <div className="page-body">{children}</div>
  </main>
)
