import { describe, expect, it } from 'vitest'
import { currentOf, groupsOf, type NavItem, tabsOf } from './navigation.ts'

const place = (href: string, rest: Partial<NavItem> = {}): NavItem => ({ href, label: href, icon: 'desk', ...rest })
const desk = place('/admin')
const people = place('/admin/people')
const pages = place('/admin/pages')

describe('the current place', () => {
  it.each([
    ['/admin', desk],
    ['/admin/people', people],
    ['/admin/people/invite', people],
    ['/admin/peoples', undefined],
    ['/admin/elsewhere', undefined],
    ['/', undefined],
  ])('on %s is the nearest one around it, and My desk is no other page', (path, expected) => {
    expect(currentOf([desk, people, pages], path)).toBe(expected)
  })
})

describe('the foot of a phone', () => {
  it('leaves nothing out: what is not a tab stands behind More', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => place(`/admin/${name}`))
    const { tabs, rest } = tabsOf(all)
    expect(tabs).toHaveLength(3)
    expect([...tabs, ...rest]).toEqual(all)
  })

  it('keeps New story, however many places there are of every day', () => {
    const start = place('/admin/articles/new', { primary: true })
    expect(tabsOf([desk, people, pages, start])).toEqual({ tabs: [desk, people, start], rest: [pages] })
  })

  it('gives no room to what is not of every day', () => {
    const settings = place('/admin/settings', { apart: true })
    expect(tabsOf([settings, desk, people])).toEqual({ tabs: [desk, people], rest: [settings] })
  })
})

it('the command menu keeps the order of its groups and loses no entry', () => {
  const entries = [
    { href: '/admin', label: 'My desk', group: 'Go to' },
    { href: '/admin/people/invite', label: 'Invite somebody', group: 'Do' },
    { href: '/admin/log', label: 'Log', group: 'Go to' },
  ]
  const groups = groupsOf(entries)
  expect(groups.map(({ group }) => group)).toEqual(['Go to', 'Do'])
  expect(groups.flatMap(({ entries: found }) => found)).toHaveLength(3)
})
