import { expect, it } from 'vitest'
import { robotsTxt } from './robots.ts'
import { securityTxt } from './security-txt.ts'

const origin = 'https://paper.example'

it('A9 34: robots.txt keeps crawlers out of the newsroom, and of nothing that readers see', () => {
  const text = robotsTxt(origin)
  expect(text.match(/^Disallow: .*$/gm)).toEqual(['Disallow: /admin', 'Disallow: /api/'])
  expect(text.length).toBeLessThan(500 * 1024)
})

it('A7 26: robots.txt names the sitemaps by their whole addresses', () => {
  expect(robotsTxt(origin).match(/^Sitemap: .*$/gm)).toEqual([
    'Sitemap: https://paper.example/sitemap.xml',
    'Sitemap: https://paper.example/news-sitemap.xml',
  ])
})

const about = { language: 'ur', origin, now: new Date('2026-11-24T15:00:00Z') }

it('security.txt names whom to tell, and expires in half a year from the day it is read', () => {
  expect(securityTxt({ ...about, contact: 'desk@paper.example' })).toBe(
    `Contact: mailto:desk@paper.example
Expires: 2027-05-23T00:00:00.000Z
Preferred-Languages: ur, en
Canonical: https://paper.example/.well-known/security.txt
`,
  )
  expect(securityTxt({ ...about, contact: 'https://paper.example/holes' })).toContain(
    'Contact: https://paper.example/holes\n',
  )
})

it.each(['', '  ', 'nobody', 'a b@c', 'javascript:x', 'desk@paper.example\nExpires: never'])(
  'security.txt is none where “%s” is all that is set',
  (contact) => expect(securityTxt({ ...about, contact })).toBeUndefined(),
)
