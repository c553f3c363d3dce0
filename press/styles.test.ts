import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readerHeaders } from './security-headers.ts'
import { stylesOf } from './styles.ts'

const build = mkdtempSync(join(tmpdir(), 'broadsheet-styles-'))
const SHEET = '/_next/static/chunks/a.css'
const link = (address: string) => `<link rel="stylesheet" href="${address}"/>`

beforeAll(() => {
  mkdirSync(join(build, 'static/chunks'), { recursive: true })
  writeFileSync(join(build, 'static/chunks/a.css'), 'p::before{content:"$& </style><script>"}')
})
afterAll(() => rmSync(build, { recursive: true, force: true }))

it('a sheet of the build stands in the page, and the policy allows exactly what stands there', () => {
  const { html, hashes } = stylesOf(build, [SHEET])(`<head>${link(SHEET)}</head>`)
  const [, style] = /^<head><style>(.*)<\/style><\/head>$/s.exec(html) ?? []
  expect(style).toBe('p::before{content:"$& <\\/style><script>"}')
  expect(hashes).toEqual([`'sha256-${createHash('sha256').update(`${style}`).digest('base64')}'`])
  expect(readerHeaders('https://paper.example', hashes).join()).toContain(`style-src 'self' ${hashes[0]};`)
})

it('a link to another sheet stays, and nothing is allowed for it', () => {
  const page = `<head>${link('/_next/static/chunks/b.css')}</head>`
  expect(stylesOf(build, [SHEET])(page)).toEqual({ html: page, hashes: [] })
  expect(readerHeaders('https://paper.example').join()).toContain("style-src 'self';")
})
