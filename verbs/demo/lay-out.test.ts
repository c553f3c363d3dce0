import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getStory, getWithdrawal } from '#db/queries/reader/articles.ts'
import { getFront } from '#db/queries/reader/front.ts'
import { listBeside } from '#db/queries/reader/lists.ts'
import { getPaper } from '#db/queries/reader/paper.ts'
import { folderStorage, setStorage } from '#lib/storage.ts'
import { documentOf, theImport } from '#tests/factories/desk.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { startArticle } from '#verbs/articles/start.ts'
import { layOutDemo } from './lay-out.ts'
import { removeDemo } from './remove.ts'
import { SPLASH, stories } from './stories/index.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-demo-'))
  setStorage(folderStorage(folder))
  await layOutDemo()
})
afterAll(async () => {
  setStorage(undefined)
  await rm(folder, { recursive: true, force: true })
  await database.close()
})

const pathOf = (story: { section: string; slug: string }) => `/${story.section}/${story.slug}`
const count = async (sql: string) => Number((await database.ownerPool.query(sql)).rows[0]?.n)

it('the seed story leads the front with all its furniture, and its Recent list under it', async () => {
  const paper = await getPaper()
  const front = await getFront(paper)
  expect(front.splash?.path).toBe(`/national/${SPLASH}`)
  const story = await getStory(`/national/${SPLASH}`)
  if (!story) throw new Error('the seed story is not public')
  expect(story.sources.map((source) => `${source.role} ${source.name}`)).toEqual([
    'source Profit',
    'inputs AFP',
    'inputs AP',
  ])
  expect(story.picture).toMatchObject({ credit: 'Image via Profit' })
  expect(story.notes).toHaveLength(1)
  const beside = await listBeside(story)
  expect(beside.recent.map((card) => card.standfirst)).toHaveLength(5)
  expect(beside.inBody.size).toBe(1)
})

it('every published story answers, the withdrawn one with its reason, and nothing that is kept back does', async () => {
  for (const story of stories) {
    const withdrawn = 'life' in story && story.life?.some((entry) => entry.kind === 'withdrawal')
    const isPublic = 'published' in story && !withdrawn
    expect((await getStory(pathOf(story)))?.headline !== undefined, story.slug).toBe(isPublic)
    expect((await getWithdrawal(pathOf(story))) !== undefined, story.slug).toBe(withdrawn === true)
  }
})

it('every picture of a public story is printed with its credit', async () => {
  const without = await count(`select count(*) as n from readers.articles a
    where a.lead_picture_id is not null and not exists (select from readers.pictures p where p.id = a.lead_picture_id)`)
  expect(without).toBe(0)
})

it('removing it leaves what others have made and what that leans on, and nothing else', async () => {
  const { rows } = await database.ownerPool.query(`select id from paper.sections where slug = 'world'`)
  const seed = await getStory(`/national/${SPLASH}`)
  const started = await startArticle(theImport, {
    sectionId: rows[0]?.id,
    slug: 'our-own',
    document: documentOf({ related: seed ? [seed.id] : [] }),
  })
  await publishArticle(theImport, { articleId: started.subjectId, seen: 0 })
  const removed = await removeDemo()
  expect(removed.articles + removed.kept).toBe(stories.length)
  expect(removed.kept).toBeLessThan(stories.length / 2)
  expect((await getStory('/world/our-own'))?.relatedInList).toEqual([seed?.id])
  const kept = await getStory(`/national/${SPLASH}`)
  expect(kept?.picture).toBeDefined()
  expect(kept && (await listBeside(kept)).recent).toHaveLength(5)
  expect(await count('select count(*) as n from paper.articles')).toBe(removed.kept + 1)
  await expect(database.ownerPool.query('delete from paper.published_versions')).rejects.toThrow(/kept for ever/)
})
