'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { buttonClass } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { cx } from '#lib/cx.ts'
import { currentOf, type NavItem } from './navigation.ts'

const LOOKS = {
  side: { className: 'nav-item', size: 18 },
  tab: { className: 'tab', size: 20 },
  primary: { className: `${buttonClass({ look: 'primary' })} side-primary`, size: 18 },
} as const

type Props = { item: NavItem; all: readonly NavItem[]; look: keyof typeof LOOKS }

/** A place of the newsroom; the one somebody is in says so. */
export function NavLink({ item, all, look }: Props) {
  const path = usePathname()
  const current = path ? currentOf(all, path) : undefined
  return (
    <Link
      className={LOOKS[look].className}
      href={item.href}
      prefetch={false}
      aria-current={current?.href === item.href ? (path === item.href ? 'page' : 'true') : undefined}
    >
      <Icon name={item.icon} size={LOOKS[look].size} />
      <span className={look === 'tab' ? undefined : 'wide-only'}>{item.label}</span>{' '}
      {item.count ? (
        <span className={cx('count', item.urgent && 'count-urgent')}>
          {item.count}
          <span className="sr-only">{item.urgent ? ' to mend' : ' waiting'}</span>
        </span>
      ) : undefined}
    </Link>
  )
}
