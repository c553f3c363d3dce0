import type { ReactNode } from 'react'
import { cx } from '#lib/cx.ts'
import { Icon, type IconName } from './icon.tsx'

const LOOKS = {
  plain: { icon: 'log', className: '' },
  good: { icon: 'good', className: 'notice-good' },
  warn: { icon: 'wait', className: 'notice-warn' },
  bad: { icon: 'bad', className: 'notice-bad' },
} as const satisfies Record<string, { icon: IconName; className: string }>

type Props = { look?: keyof typeof LOOKS; title?: string; children?: ReactNode }

/** Something to know on this page, in words, with a shape and a colour that say the same. */
export const Notice = ({ look = 'plain', title, children }: Props) => (
  <div className={cx('notice', LOOKS[look].className)}>
    <Icon name={LOOKS[look].icon} />
    <div>
      {title && <b>{title}</b>}
      {children}
    </div>
  </div>
)
