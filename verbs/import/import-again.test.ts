import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#domain/staff.ts'
import { aFlash } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { correctArticle } from '#verbs/articles/correct.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { importWordPress } from './import-wordpress.ts'

const IMPORT: Actor = { system: 'import' }
const EDITOR: Actor = {
  id: '019a0000-0000-7000-8000-000000000001',
  name: 'Sana Mirza',
  role: 'editor-in-chief',
  sections: 'all',
}
const fixture = (name: string) => join(import.meta.dirname, '../../tests/fixtures/wordpress', name)
const paper = fixture('harbour-post.xml')
const later = fixture('harbour-post-later.xml')
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-import-'))

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())
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

const idAt = async (path: string): Promise<string> =>
  (await owner('select article_id from paper.addresses where path = $1', [path]))[0].article_id

test('run again, nothing changes; what has changed is an update of the same story, and nothing is doubled', async () => {
  await bring(paper)
  const before = await owner('select count(*)::int as events from paper.events')
  const again = await bring(paper)
  expect(again.articles).toEqual({ made: 0, updated: 0, unchanged: 10, left: 1 })
  expect(await owner('select count(*)::int as events from paper.events')).toEqual(before)

  const report = await bring(later)
  expect(report.articles).toEqual({ made: 1, updated: 2, unchanged: 1, left: 0 })
  expect(report.pages).toMatchObject({ updated: 1 })
  expect(await follow('/?p=100')).toMatchObject({
    moved_to: '/city/pilots-strike',
    headline: 'Pilots end their strike',
  })
  const entries = await owner(
    'select kind, imported from paper.published_versions where article_id = $1 order by number',
    [await idAt('/city/pilots-strike')],
  )
  expect(entries).toEqual([
    { kind: 'first', imported: true },
    { kind: 'update', imported: false },
  ])
  const [count] = await owner('select count(*)::int as articles from paper.articles')
  expect(count.articles).toBe(11)
})

test('what was scheduled and is a draft in the next export does not go out', async () => {
  await bring(paper)
  await bring(later)
  await database.setClock('2099-06-01T00:00:00Z')
  expect(await follow('/?p=102')).toBeUndefined()
})

test('a text that the desk has edited stays, and so does a withdrawal', async () => {
  await bring(paper)
  const id = await idAt('/city/pilots-strike')
  const [revision] = await owner('select document from paper.revisions where article_id = $1', [id])
  await saveArticle(EDITOR, {
    articleId: id,
    basedOn: 1,
    document: { ...revision.document, headline: 'Pilots on strike' },
  })
  await correctArticle(EDITOR, {
    articleId: id,
    seen: 1,
    note: 'The headline was wrong.',
    reasons: aFlash,
    ownTextReason: 'alone on shift',
  })
  const report = await bring(later)
  expect(await follow('/?p=100')).toMatchObject({ headline: 'Pilots on strike' })
  expect(report.findings).toContainEqual({
    kind: 'edited',
    where: 'post 100 “Pilots end their strike”',
    what: '/city/pilots-strike',
    times: 1,
  })

  const gone = await idAt('/news/خبر')
  await withdrawArticle(EDITOR, { articleId: gone, seen: 1, reason: 'It was not so.' })
  const changed = join(folder, 'changed.xml')
  writeFileSync(changed, readFileSync(paper, 'utf8').replace('الميناء مغلق.', 'الميناء مفتوح.'))
  const { findings } = await bring(changed)
  expect(findings).toContainEqual(
    expect.objectContaining({ kind: 'state', what: 'was withdrawn in the paper, and stays withdrawn' }),
  )
  expect(await readers(`select from readers.articles where headline = 'خبر'`)).toEqual([])
})

test('a dry run writes nothing and reports what the real run does', async () => {
  const tables = `select (select count(*) from paper.events)::int + (select count(*) from paper.articles)::int
    + (select count(*) from paper.sections)::int + (select count(*) from paper.imported_items)::int
    + (select count(*) from paper.settings)::int as rows`
  const dry = await bring(paper, true)
  expect(await owner(tables)).toEqual([{ rows: 0 }])
  const wet = await bring(paper)
  const { seconds: _, dryRun: __, findings: dryFindings, ...dryCounts } = dry
  const { seconds: ___, dryRun: ____, findings: wetFindings, ...wetCounts } = wet
  expect(dryCounts).toEqual(wetCounts)
  const sorted = (findings: typeof dryFindings) => findings.map((finding) => JSON.stringify(finding)).sort()
  expect(sorted(dryFindings)).toEqual(sorted(wetFindings))
})

test('two imports at once: the second is refused, and the lock is free again after the first', async () => {
  const [first, second] = await Promise.allSettled([bring(paper), bring(paper)])
  const refused = [first, second].filter((result) => result.status === 'rejected')
  expect(refused).toHaveLength(1)
  expect(refused[0]?.reason).toMatchObject({
    name: 'NewsroomError',
    message: expect.stringMatching(/^Another import is running\./),
  })
  await expect(bring(paper)).resolves.toMatchObject({ articles: { unchanged: 10 } })
})

const SUM = `select (select count(*) from paper.articles)::int as articles,
  (select count(*) from paper.published_versions)::int as entries, (select count(*) from paper.revisions)::int as revisions,
  (select count(*) from paper.pages)::int as pages, (select count(*) from paper.addresses)::int as addresses,
  (select count(*) from paper.topics)::int as topics, (select count(*) from paper.imported_items)::int as items`

test.each(['topic.made', 'article.started', 'article.published', 'page.saved', 'address.kept'])(
  'an import that was cut off before “%s” or after it is finished by the next one, with nothing doubled',
  async (name) => {
    await owner(`
    create sequence public.happened;
    create function public.pull() returns trigger language plpgsql as $$ begin
      if nextval('public.happened') = 3 then raise exception 'the plug was pulled'; end if; return null; end $$;
    create function public.pull_now() returns trigger language plpgsql as $$ begin raise exception 'the plug was pulled'; end $$;
    create trigger pull after insert on paper.imported_items for each row execute function public.pull();
    create trigger pull_now before insert on paper.events for each row when (new.name = '${name}')
      execute function public.pull_now()`)
    await expect(bring(paper)).rejects.toThrow()
    await owner('drop trigger pull_now on paper.events')
    await bring(paper).catch(() => undefined)
    await owner('drop trigger pull on paper.imported_items')
    await bring(paper)
    const found = await owner(SUM)
    await database.close()
    database = await testDatabase()
    await bring(paper)
    expect(found).toEqual(await owner(SUM))
  },
)
