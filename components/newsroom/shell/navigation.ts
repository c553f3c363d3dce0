import type { IconName } from '#components/ui/icon.tsx'

/** A place of the newsroom that exists and that the person may use. */
export type NavItem = {
  href: string
  label: string
  icon: IconName
  /** How many wait there, and whether they are late or must be mended. */
  count?: number
  urgent?: boolean
  /** Below a line: what is not of every day. */
  apart?: boolean
  /** What the side begins with, drawn as the one primary button. */
  primary?: boolean
}

/** Something the command menu leads to. */
export type FindEntry = { href: string; label: string; hint?: string; group: string }

const MY_DESK = '/admin'

/** The place somebody is in: the one with the longest address that the page's address begins with; My desk is no other page. */
export function currentOf(navigation: readonly NavItem[], path: string): NavItem | undefined {
  const around = navigation.filter(({ href }) => path === href || (href !== MY_DESK && path.startsWith(`${href}/`)))
  return around.sort((one, other) => other.href.length - one.href.length)[0]
}

/** What stands at the foot of a phone before Find and More: two places of every day and New story; the rest behind More. */
export function tabsOf(navigation: readonly NavItem[]): { tabs: readonly NavItem[]; rest: readonly NavItem[] } {
  const primary = navigation.filter((item) => item.primary)
  const daily = navigation.filter((item) => !(item.apart || item.primary))
  const tabs = [...daily.slice(0, 3 - primary.length), ...primary]
  return { tabs, rest: navigation.filter((item) => !tabs.includes(item)) }
}

/** The groups of the command menu in the order in which they first occur. */
export function groupsOf(entries: readonly FindEntry[]): { group: string; entries: readonly FindEntry[] }[] {
  return [...Map.groupBy(entries, ({ group }) => group)].map(([group, found]) => ({ group, entries: found }))
}
