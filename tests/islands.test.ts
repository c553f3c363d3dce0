import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '..', 'public', 'islands')
const islands = readdirSync(folder)

it('the islands together weigh at most 5 KB as they are sent to whoever unpacks nothing', () => {
  const bytes = islands.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0)
  expect(islands.length).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(5 * 1024)
})

it.each(islands)('%s is a plain module that loads nothing and writes no HTML', (name) => {
  expect(name).toMatch(/^[a-z-]+\.js$/)
  const source = readFileSync(join(folder, name), 'utf8')
  expect(source).not.toMatch(/\bimport\b|innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/)
})
