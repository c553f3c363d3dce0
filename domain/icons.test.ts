import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PAPER_COLOURS } from './icons.ts'

it('what browsers paint around a page has the colour of the paper in light and in dark', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../app/styles/tokens.css'), 'utf8')
  const found = [...tokens.matchAll(/--color-paper: (#[0-9a-f]{6})/g)].map(([, colour]) => colour)
  expect(found).toEqual([PAPER_COLOURS.light, PAPER_COLOURS.dark])
})
