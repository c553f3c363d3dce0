import { expect, it } from 'vitest'
import type { Body } from './body.ts'
import { ownLinks } from './own-links.ts'

const linking = (...hrefs: string[]): Body => ({
  version: 1,
  doc: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: hrefs.map((href) => ({ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] })),
      },
    ],
  },
})

it('the paper’s own addresses are those that begin with a stroke and those under its name, each once', () => {
  const body = linking(
    '/sport/cup',
    '#top',
    'https://paper.example/world/gate',
    'https://elsewhere.example/',
    '/sport/cup',
  )
  expect(ownLinks(body, 'https://paper.example')).toEqual(['/sport/cup', 'https://paper.example/world/gate'])
})

it('a name that only begins like the paper’s is another’s', () => {
  expect(ownLinks(linking('https://paper.example.evil.example/x'), 'https://paper.example')).toEqual([])
})
