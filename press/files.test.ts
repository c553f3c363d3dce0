import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { markOf } from '#lib/islands.ts'
import { openFiles } from './files.ts'
import type { Print } from './print.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-files-'))
  for (const name of ['public/islands', 'public/fonts', 'build']) mkdirSync(join(folder, name), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (path: string, text: string) => writeFileSync(join(folder, 'public', path), text)
const open = () =>
  openFiles({ build: join(folder, 'build'), public: join(folder, 'public'), origin: 'http://localhost' })
const lifetime = (file: Print | undefined) => file?.headers[file.headers.indexOf('Cache-Control') + 1]
const marked = (text: string) => `?v=${markOf(Buffer.from(text))}`

it('an island is kept for ever under the mark of its bytes, and under no other', () => {
  write('islands/share.js', 'one')
  const files = open()
  for (let round = 0; round < 2; round++) {
    expect(lifetime(files('/islands/share.js', marked('one')))).toContain('immutable')
    for (const query of ['', '?v=', '?v=another', `${marked('one')}&x=1`]) {
      expect(lifetime(files('/islands/share.js', query)), query).toBe('no-cache')
    }
  }
})

it('a page of the next version, answered by a process of the last, leaves no old island in a browser', () => {
  write('islands/share.js', 'old')
  const old = open()
  old('/islands/share.js', marked('old'))
  write('islands/share.js', 'new')
  expect(lifetime(old('/islands/share.js', marked('new')))).toBe('no-cache')
  expect(lifetime(open()('/islands/share.js', marked('new')))).toContain('immutable')
})

it('a query makes no other print of a file, whatever stands in it', () => {
  write('favicon.svg', '<svg/>')
  write('fonts/a.woff2', 'font')
  write('islands/share.js', 'one')
  const files = open()
  for (const path of ['/favicon.svg', '/fonts/a.woff2', '/islands/share.js']) {
    expect(files(path, '?a=1'), path).toBe(files(path, '?a=2'))
  }
  expect(lifetime(files('/favicon.svg'))).toBe('public, max-age=600')
  expect(lifetime(files('/fonts/a.woff2'))).toContain('immutable')
})
