import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WordPressPost } from '#domain/wordpress/export.ts'
import { type ExportPart, readExport, type XmlError } from './read-export.ts'

const fixture = (name: string) => join(import.meta.dirname, '../../tests/fixtures/wordpress', name)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-export-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(file: string) {
  const parts: ExportPart[] = []
  const errors: XmlError[] = []
  for await (const part of readExport(file, (error) => errors.push(error))) parts.push(part)
  const posts = parts.filter((part) => part.kind === 'post').map((part): WordPressPost => part.post)
  return { parts, posts, errors }
}

test('an export gives its site, authors and terms before its posts, each whole', async () => {
  const { parts, posts, errors } = await read(fixture('harbour-post.xml'))
  expect(errors).toEqual([])
  const kinds = parts.map((part) => part.kind)
  expect(kinds.indexOf('post')).toBeGreaterThan(kinds.lastIndexOf('tag'))
  expect(parts.find((part) => part.kind === 'site')).toMatchObject({
    site: { title: 'The Harbour Post', language: 'en-GB', address: 'https://harbour.example' },
  })
  expect(posts[0]).toMatchObject({
    id: '100',
    title: 'Pilots strike',
    status: 'publish',
    author: 'nadia.k',
    comments: 2,
  })
  expect(posts[0]?.terms).toHaveLength(3)
  expect(posts[0]?.fields.get('_thumbnail_id')).toBe('77')
})

test('errors of XML are told with their line and read past; no entity of the file is expanded', async () => {
  const { posts, errors } = await read(fixture('broken.xml'))
  expect(posts.map((post) => post.id)).toEqual(['200', '201', ''])
  expect(posts.map((post) => post.errors > 0)).toEqual([true, true, true])
  expect(posts[0]?.title).toBe('Tom & Jerry; a "quarrel" &c; &passwd;')
  expect(posts[0]?.html).toBe('R&D & more \u00A0 here')
  expect(posts[1]?.title).toBe('Control  signs')
  expect(errors.length).toBeGreaterThan(4)
  expect(errors.every((error) => error.line > 1 && error.message !== '')).toBe(true)
})

test('another charset, blank lines before the declaration and an older format are read', async () => {
  const file = join(folder, 'latin.xml')
  const text = `\n\n<?xml version="1.0" encoding="ISO-8859-1"?><rss xmlns:x="http://wordpress.org/export/1.0/"><channel>
    <title>Caf\u00E9</title><link>https://a.example</link><item><title>\u00C9t\u00E9</title><x:post_type>post</x:post_type></item></channel></rss>`
  writeFileSync(file, Buffer.from(text, 'latin1'))
  const { parts, posts } = await read(file)
  expect(parts[0]).toMatchObject({ kind: 'site', site: { title: 'Café' } })
  expect(posts[0]).toMatchObject({ title: 'Été', type: 'post' })
})

test('a text that is cut by the chunks of a file comes out whole', async () => {
  const file = join(folder, 'long.xml')
  const words = 'خبر & ‘news’ 📰 '.repeat(30_000)
  writeFileSync(file, `<rss><channel><item><title><![CDATA[${words}]]></title></item></channel></rss>`)
  const { posts, errors } = await read(file)
  expect(errors).toEqual([])
  expect(posts[0]?.title).toBe(words.trim())
})

test('elements nested twenty thousand deep do not stop the reading', async () => {
  const file = join(folder, 'deep.xml')
  writeFileSync(
    file,
    `<rss><channel><item>${'<a>'.repeat(20_000)}x${'</a>'.repeat(20_000)}<title>After</title></item></channel></rss>`,
  )
  const { posts } = await read(file)
  expect(posts[0]?.title).toBe('After')
})
