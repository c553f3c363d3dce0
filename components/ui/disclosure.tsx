import type { ReactNode } from 'react'
import { buttonClass } from './button.tsx'
import { Icon } from './icon.tsx'

type Props = { label: string; look?: 'quiet' | 'danger'; open?: boolean; children: ReactNode }

/** A form that is asked for before it is seen; it opens without a script. */
export const Disclosure = ({ label, look = 'quiet', open, children }: Props) => (
  <details className={look === 'danger' ? 'disclosure disclosure-danger' : 'disclosure'} open={open}>
    <summary className={buttonClass({ look })}>
      {label}
      <Icon name="down" />
    </summary>
    <div>{children}</div>
  </details>
)
