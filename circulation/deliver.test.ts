import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { deliveries } from '#db/schema/index.ts'
import { openCallOut } from '#lib/call-out.ts'
import { draft, published, staff } from '#tests/factories/desk.ts'
import { type Endpoint, endpoint } from '#tests/factories/endpoint.ts'
import { at, refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { moveArticle } from '#verbs/articles/move.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { recordPassed } from '#verbs/clock/record.ts'
import { sendDeliveryAgain } from '#verbs/deliveries/send-again.ts'
import { changeSettings } from '#verbs/settings/change.ts'
import { deliver, giveUpDelivery } from './deliver.ts'
import { tellOfChanges } from './tell.ts'

const ORIGIN = 'https://paper.example'
const KEY = '0123456789abcdef0123456789abcdef'
const editor = staff('editor-in-chief')
const flash = { byline: 'flash', source: 'flash' }
let database: TestDatabase
let world: Endpoint
beforeAll(async () => {
  database = await testDatabase()
  world = await endpoint()
})
afterAll(async () => {
  await world.close()
  await database.close()
})
beforeEach(async () => {
  await database.setClock(at('08:00').toISOString())
  await database.ownerPool.query('delete from paper.deliveries; delete from paper.untold; delete from pgboss.job')
  world.calls.length = 0
  await changeSettings(editor, { indexNowKey: KEY, indexNowEndpoint: world.url, webSubHub: null })
})

const call = openCallOut({ allowed: ['127.0.0.1'] })
const all = () => db().select().from(deliveries)
/** Everything that is due is told; how each ended. */
async function tell() {
  await tellOfChanges()
  const outcomes: string[] = []
  for (const { id } of await all()) outcomes.push((await deliver(call, ORIGIN, id)).outcome)
  return outcomes
}
const publish = (story: { id: string }) => publishArticle(editor, { articleId: story.id, seen: 0, reasons: flash })
const toldUrls = () => world.calls.flatMap(({ body }) => JSON.parse(body).urlList as string[])

it('A11.45 a story that goes out is told once to IndexNow, with the key and its place', async () => {
  const story = await draft({ slug: 'پل' })
  await publish(story)
  await updateArticle(editor, { articleId: story.id, seen: 1, reasons: flash })
  expect(await tell()).toEqual(['done'])
  expect(JSON.parse(world.calls[0]?.body ?? '')).toEqual({
    host: 'paper.example',
    key: KEY,
    keyLocation: `${ORIGIN}/${KEY}.txt`,
    urlList: [`${ORIGIN}${encodeURI(story.path)}`],
  })
  expect(await tell()).toEqual(['done'])
  expect(world.calls).toHaveLength(1)
})

it('nothing is told, and nothing written, until it is switched on', async () => {
  await changeSettings(editor, { indexNowKey: null, webSubHub: null })
  await publish(await draft())
  await tellOfChanges()
  expect(await all()).toEqual([])
  expect((await database.ownerPool.query('select from pgboss.job')).rowCount).toBe(0)
})

it('a withdrawal is told as well, and what is scheduled only when its hour has passed', async () => {
  const gone = await published()
  const later = await draft()
  await withdrawArticle(editor, { articleId: gone.id, seen: 1, reason: 'Wrong.' })
  await scheduleArticle(editor, { articleId: later.id, seen: 0, at: at('12:00'), reasons: flash })
  await tell()
  expect(toldUrls()).toEqual([`${ORIGIN}${gone.path}`])
  await database.setClock(at('12:00').toISOString())
  await recordPassed({ system: 'clock' })
  await tell()
  expect(toldUrls()).toEqual([`${ORIGIN}${gone.path}`, `${ORIGIN}${later.path}`])
})

it('what readers may not know of is never named, however it came to wait', async () => {
  const hidden = await draft()
  await embargoArticle(editor, { articleId: hidden.id, seen: 0, until: at('18:00'), reason: 'The police ask.' })
  const started = await draft()
  for (const { id } of [hidden, started]) {
    await database.ownerPool.query('insert into paper.untold (article_id, since) values ($1, now())', [id])
  }
  await tell()
  expect(await all()).toEqual([])
})

it('a copy of somebody else’s story is not for search engines, and IndexNow is not told of it', async () => {
  await publish(await draft({ original: 'https://agency.example/story' }))
  await tell()
  expect(await all()).toEqual([])
})

it('what has moved between two tries is not named under its old address', async () => {
  const story = await draft()
  await publish(story)
  await tellOfChanges()
  await moveArticle(editor, { articleId: story.id, slug: 'elsewhere' })
  expect(await tell()).toEqual(['done', 'done'])
  expect(toldUrls()).toEqual([`${ORIGIN}/${story.section.slug}/elsewhere`])
})

it('a hub is told of every feed that shows the story', async () => {
  await changeSettings(editor, { indexNowKey: null, webSubHub: world.url })
  const story = await draft()
  await publish(story)
  await tell()
  const form = new URLSearchParams(world.calls[0]?.body)
  expect(form.get('hub.mode')).toBe('publish')
  expect(form.getAll('hub.url').sort()).toEqual(
    ['', `/${story.section.slug}`]
      .flatMap((folder) => ['atom.xml', 'feed.json', 'rss.xml'].map((file) => `${ORIGIN}/feeds${folder}/${file}`))
      .sort(),
  )
})

it.each([
  [503, 'again'],
  [429, 'again'],
  [302, 'given-up'],
  [403, 'given-up'],
  [422, 'given-up'],
  [202, 'done'],
])('an answer of %i means: %s', async (status, outcome) => {
  await publish(await draft())
  world.answer(status)
  expect(await tell()).toEqual([outcome])
})

it('what was given up says why, and is told again when somebody asks, once', async () => {
  await publish(await draft())
  world.answer(403)
  await tell()
  const [dead] = await all()
  expect(await giveUpDelivery(dead?.id ?? '')).toMatchObject({
    reason: expect.stringMatching(/does not find the paper’s key/),
  })
  await sendDeliveryAgain(editor, { deliveryId: dead?.id ?? '' })
  await expect(sendDeliveryAgain(editor, { deliveryId: dead?.id ?? '' })).rejects.toEqual(refused('conflict'))
  expect(await tell()).toEqual(['done'])
  expect(
    await db()
      .select()
      .from(deliveries)
      .where(eq(deliveries.id, dead?.id ?? '')),
  ).toMatchObject([{ deadAt: null, lastError: null, sentAt: at('08:00') }])
})

it('an address of the house itself is given up at once', async () => {
  await publish(await draft())
  await tellOfChanges()
  const [delivery] = await all()
  expect(await deliver(openCallOut(), ORIGIN, delivery?.id ?? '')).toMatchObject({
    outcome: 'given-up',
    reason: expect.stringMatching(/private network/),
  })
})

it('of two workers at once each change is told by one', async () => {
  for (let i = 0; i < 6; i++) await publish(await draft())
  await Promise.all([tellOfChanges(), tellOfChanges(), tellOfChanges()])
  const told = (await all()).flatMap(({ addresses }) => addresses)
  expect(told).toHaveLength(6)
  expect(new Set(told).size).toBe(6)
})
