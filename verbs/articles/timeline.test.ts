import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '#db/client.ts'
import { articles, type publishedVersions } from '#db/schema/index.ts'
import { brokenLink } from '#domain/chain.ts'
import { draft, section } from '#tests/factories/desk.ts'
import { entriesOf } from '#tests/factories/records.ts'
import { MINUTE, START, step, take, versionAt } from '#tests/factories/timeline.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'

let database: TestDatabase
let place: { id: string; slug: string }
beforeAll(async () => {
  database = await testDatabase()
  place = await section()
})
afterAll(() => database.close())

it('whatever the desk does, readers see what the entries say at every moment, and the chain holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 20 }), async (steps) => {
      let now = START
      await database.setClock(new Date(now).toISOString())
      const story = await draft({ section: place })
      for (const one of steps) {
        now += one.verb === 'wait' ? (one.ahead ?? 1) * MINUTE : 5_000
        await database.setClock(new Date(now).toISOString())
        await take(one, story.id, now)
      }
      const entries = await entriesOf(story.id)
      expect(brokenLink(entries.map(asLink))).toBeUndefined()
      const [article] = await db().select().from(articles).where(eq(articles.id, story.id))
      const turns = entries.flatMap((e) => [-1, 0, 1].map((ms) => e.publicFrom.getTime() + ms))
      for (const moment of [START, now, ...turns, now + 1e9]) {
        await database.setClock(new Date(moment).toISOString())
        const { rows } = await database.readerPool.query('select number from readers.articles where id = $1', [
          story.id,
        ])
        const gone = await database.readerPool.query('select from readers.withdrawn where id = $1', [story.id])
        const expected = versionAt(entries, new Date(moment))
        expect({ moment, number: rows[0]?.number }).toEqual({ moment, number: expected })
        const everPublic = article?.firstPublicFrom && article.firstPublicFrom.getTime() <= moment
        expect(gone.rowCount).toBe(everPublic && expected === undefined ? 1 : 0)
        if (article?.embargoUntil && expected !== undefined)
          expect(Date.parse(article.embargoUntil)).toBeLessThanOrEqual(moment)
      }
    }),
    { numRuns: 50 },
  )
}, 120_000)

const asLink = (entry: typeof publishedVersions.$inferSelect) => ({
  articleId: entry.articleId,
  number: entry.number,
  kind: entry.kind,
  imported: entry.imported,
  publicFrom: entry.publicFrom,
  madeAt: entry.madeAt,
  hash: entry.hash,
  revision: entry.revision ?? undefined,
  unschedules: entry.unschedules ?? undefined,
  follows: entry.follows ?? undefined,
  contentHash: entry.contentHash ?? undefined,
  previousHash: entry.previousHash ?? undefined,
})
