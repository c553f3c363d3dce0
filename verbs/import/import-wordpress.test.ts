import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pools } from '#db/pools.ts'
import type { Actor } from '#domain/staff.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { makeSection } from '#verbs/sections/make.ts'
import { type ImportReport, importWordPress } from './import-wordpress.ts'
import { reportLines } from './report-lines.ts'

const IMPORT: Actor = { system: 'import' }
const EDITOR: Actor = {
  id: '019a0000-0000-7000-8000-000000000001',
  name: 'Sana Mirza',
  role: 'editor-in-chief',
  sections: 'all',
}
const fixture = (name: string) => join(import.meta.dirname, '../../tests/fixtures/wordpress', name)
const paper = fixture('harbour-post.xml')
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-import-'))

let database: TestDatabase
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bring = (file: string, dryRun = false) => importWordPress(IMPORT, { file, dryRun })
const owner = async (text: string, values: unknown[] = []) => (await database.ownerPool.query(text, values)).rows
const readers = async (text: string, values: unknown[] = []) => (await database.readerPool.query(text, values)).rows

/** Where readers land from an old address, and what they see there. */
async function follow(path: string) {
  const [row] = await readers(
    `select d.moved_to, a.headline, p.title, a.first_public_from from readers.addresses d
     left join readers.articles a on a.id = d.article_id left join readers.pages p on p.id = d.page_id where d.path = $1`,
    [path],
  )
  return row
}

describe('a site that was imported', () => {
  let report: ImportReport
  beforeAll(async () => {
    database = await testDatabase()
    report = await bring(paper)
  })
  afterAll(() => database.close())

  test('every old address of a public post leads in one hop to its page, with its headline and its date', async () => {
    const strike = {
      moved_to: '/city/pilots-strike',
      headline: 'Pilots strike',
      first_public_from: new Date('2021-05-04T10:00:00Z'),
    }
    expect(await follow('/2021/05/04/pilots-strike')).toMatchObject(strike)
    expect(await follow('/?p=100')).toMatchObject(strike)
    expect(await follow('/2021/05/03/strike-called')).toMatchObject({
      headline: 'Strike called',
      first_public_from: new Date('2021-05-03T07:30:00Z'),
    })
    expect(await follow('/2021/05/04/خبر')).toMatchObject({ moved_to: '/news/خبر', headline: 'خبر' })
    expect(await follow('/?p=112')).toMatchObject({ moved_to: '/city/pilots-strike-2', headline: 'Pilots strike' })
    expect(await follow('/paper/about-us')).toMatchObject({ moved_to: '/about/about-us', title: 'About us' })
    expect(await follow('/?page_id=110')).toMatchObject({ title: 'About us' })
  })

  test('archives lead to sections, topics and contributors; a word of the paper itself is numbered', async () => {
    const moves = await readers(
      `select path, moved_to from readers.addresses where moved_to !~ '^/(city|news|about|latest-2)/' order by path`,
    )
    expect(Object.fromEntries(moves.map((move) => [move.path, move.moved_to]))).toMatchObject({
      '/category/city': '/city',
      '/?cat=2': '/city',
      '/category/city/quays': '/topics/quays',
      '/category/quays': '/topics/quays',
      '/category/latest': '/latest-2',
      '/tag/tides': '/topics/tides',
      '/author/nadia-k': '/by/nadia-karim',
      '/author/desk': '/by/city-desk',
    })
    const [section] = await readers(`select name from readers.sections where slug = 'city'`)
    expect(section.name).toBe('City & Port')
    const [settings] = await readers('select name, tagline, language from readers.settings')
    expect(settings).toEqual({ name: 'The Harbour Post', tagline: 'News from the quays', language: 'en' })
  })

  test('a story carries its standfirst, byline, topics and words', async () => {
    const [story] = await readers(
      `select a.standfirst, d.document from readers.articles a join readers.documents d on d.article_id = a.id where a.path = '/city/pilots-strike'`,
    )
    expect(story.standfirst).toBe('Seven ships wait outside the bar.')
    expect(story.document.body.doc.content.map((block: { type: string }) => block.type)).toEqual([
      'paragraph',
      'paragraph',
      'bulletList',
    ])
    expect(JSON.stringify(story.document)).toContain('"href": "/2021/05/03/strike-called/"'.replace(': ', ':'))
    const topics = await readers(
      `select t.name from readers.article_topics t join readers.articles a on a.id = t.article_id where a.path = '/city/pilots-strike' order by position`,
    )
    expect(topics.map((topic) => topic.name)).toEqual(['Quays', 'Tides'])
    const bylines = await readers('select distinct name from readers.article_bylines order by name')
    expect(bylines.map((byline) => byline.name)).toEqual(['City desk', 'Nadia Karim'])
  })

  test('nothing that was not public is: not drafts, pending, private, behind a password, to come, or in the bin', async () => {
    const shown = await readers('select headline from readers.articles')
    expect(shown.map((row) => row.headline).sort()).toEqual([
      'Pilots strike',
      'Pilots strike',
      'Strike called',
      'Word of the latest',
      'خبر',
    ])
    for (const path of ['/?p=102', '/?p=103', '/?p=104', '/?p=105', '/?p=106', '/?p=107', '/?page_id=111']) {
      expect(await follow(path)).toBeUndefined()
    }
    expect(await owner(`select from paper.articles where slug = 'in-the-bin'`)).toEqual([])
    const [scheduled] = await owner(
      `select v.public_from from paper.published_versions v join paper.articles a on a.id = v.article_id where a.slug = 'harbour-opens-again'`,
    )
    expect(scheduled.public_from).toEqual(new Date('2099-01-01T11:00:00Z'))
    expect(report).toMatchObject({
      public: 5,
      scheduled: 1,
      drafts: 4,
      articles: { made: 10, left: 1 },
      pages: { made: 1, left: 1 },
    })
  })

  test('what could not be brought in is listed by kind and post', async () => {
    const { findings } = report
    const lines = findings.map((finding) => `${finding.kind} | ${finding.where} | ${finding.what} | ${finding.times}`)
    const strike = 'post 100 “Pilots strike”'
    expect(lines).toEqual(
      expect.arrayContaining([
        `picture | ${strike} | https://harbour.example/wp-content/uploads/pilots.jpg | 1`,
        `picture | ${strike} | lead picture: https://harbour.example/wp-content/uploads/pilots.jpg | 1`,
        `block | ${strike} | latest-posts | 1`,
        `comments | ${strike} |  | 2`,
        'attachment | attachment 77 “pilots” | https://harbour.example/wp-content/uploads/pilots.jpg | 1',
        'draft | post 106 “Behind a password” | was behind a password | 1',
        'left-out | post 107 “In the bin” | was in the bin | 1',
        'left-out | page 111 “Hidden page” | a page that is not public: draft | 1',
        'type |  | nav_menu_item | 1',
        'field |  | subtitle | 1',
        'category |  | Unused | 1',
        'term | Latest | stands at /latest-2, because /latest was taken | 1',
      ]),
    )
  })
})

describe('an import into a paper of its own', () => {
  beforeEach(async () => {
    database = await testDatabase()
  })
  afterEach(() => database.close())

  test('an address that means something else already is told and stays', async () => {
    await makeSection(EDITOR, { slug: 'paper', name: 'Paper' })
    await owner(`insert into paper.addresses (path, moved_to) values ('/?p=100', '/paper')`)
    const { findings } = await bring(paper)
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'address', what: '/?p=100 leads to /paper, not to /city/pilots-strike' }),
    )
    expect(await follow('/2021/05/04/pilots-strike')).toMatchObject({ headline: 'Pilots strike' })
  })

  test('a broken file is read as far as it goes, and the report names its lines', async () => {
    const report = await bring(fixture('broken.xml'))
    expect((await readers('select headline from readers.articles order by 1')).map((row) => row.headline)).toEqual(
      ['Control  signs', 'Tom & Jerry; a "quarrel" &c; &passwd;'].map((line) => line.replace('  ', ' ')),
    )
    expect(report.xmlErrors.count).toBeGreaterThan(4)
    expect(reportLines(report).join('\n')).toMatch(/Errors of XML in the file.*\n {2}line \d+: /)
  })

  test('a file that is no export of WordPress is refused with a sentence, and nothing is written', async () => {
    for (const [name, text] of Object.entries({
      empty: '',
      words: 'hello',
      feed: '<feed><title>x</title></feed>',
      page: '<!doctype html><p>x',
    })) {
      const file = join(folder, name)
      writeFileSync(file, text)
      await expect(bring(file)).rejects.toThrow(/^This is no export of WordPress\. /)
    }
    expect(await owner('select from paper.events')).toEqual([])
  })

  test('a reporter may not import', async () => {
    const reporter: Actor = { id: EDITOR.id, name: 'Ayesha', role: 'reporter', sections: 'all' }
    await expect(importWordPress(reporter, { file: paper })).rejects.toMatchObject({ kind: 'forbidden' })
    expect(pools().owner.totalCount).toBe(0)
  })
})
