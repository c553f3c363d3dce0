import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contributor, documentOf, draft, published, section, theDemo, topic } from '#tests/factories/desk.ts'
import { at } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { correctArticle } from '#verbs/articles/correct.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { listSuggestions } from './suggestions.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const clock = (hour: string) => database.setClock(at(hour).toISOString())
const namesFor = async (beginning: string) => (await listSuggestions(beginning)).map(({ name }) => name)

describe('what is suggested', () => {
  it('is sections, topics, people and headlines, in this order, each with its address', async () => {
    await clock('06:00')
    const place = await section('Khyber')
    const subject = await topic('Khyber Pass')
    const writer = await contributor('Ayesha Khyber')
    const story = await published({
      section: place,
      headline: 'Trucks queue at Khyber',
      topics: [subject.id],
      bylines: [{ contributorId: writer.id, role: 'author' }],
    })
    expect(await listSuggestions('khy')).toEqual([
      { kind: 'section', name: 'Khyber', path: '/khyber' },
      { kind: 'topic', name: 'Khyber Pass', path: '/topics/khyber-pass' },
      { kind: 'contributor', name: 'Ayesha Khyber', path: '/by/ayesha-khyber' },
      { kind: 'article', name: 'Trucks queue at Khyber', path: story.path, language: 'en' },
    ])
  })

  it('begins with the text or has a word that does, never one that only holds it', async () => {
    await clock('06:10')
    await published({ headline: '‘Glacier’ bank freezes rates' })
    await clock('06:20')
    await published({ headline: 'Under the glaciers' })
    await clock('06:30')
    await published({ headline: 'Postglacial lakes' })
    expect(await namesFor('glaci')).toEqual(['‘Glacier’ bank freezes rates', 'Under the glaciers'])
    expect(await namesFor('THE  GLA')).toEqual(['Under the glaciers'])
  })

  it('is found in Urdu as in any script', async () => {
    const story = await published({ headline: 'گلگت میں بارش', language: 'ur', slug: 'گلگت-بارش' })
    expect(await listSuggestions('گل')).toEqual([
      { kind: 'article', name: 'گلگت میں بارش', path: encodeURI(story.path), language: 'ur' },
    ])
    expect(await namesFor('بار')).toEqual(['گلگت میں بارش'])
    expect(await namesFor('ارش')).toEqual([])
  })

  it('is at most eight, and the newest headlines come first', async () => {
    for (let n = 10; n < 22; n++) {
      await clock(`07:${n}`)
      await published({ headline: `Monsoon bulletin ${n}` })
    }
    const names = await namesFor('monsoon')
    expect(names).toHaveLength(8)
    expect(names[0]).toBe('Monsoon bulletin 21')
  })

  it.each(['%%', '..', '((', '[a', '\\m', '***=', '_x', "o'b", '$1', '🗞️a', 'a|b'])(
    'takes %s as it stands',
    async (text) => {
      await published({ headline: `Sign ${text} printed` })
      expect(await namesFor(text)).toContain(`Sign ${text} printed`)
      expect(await namesFor(`${text}zz`)).toEqual([])
    },
  )
})

describe('what is not public is never suggested', () => {
  const SECRET = 'Zanzibarquux'
  const named = async (slug: string) => ({
    slug,
    headline: `${SECRET} ${slug}`,
    topics: [(await topic(`${SECRET} topic ${slug}`)).id],
    bylines: [{ contributorId: (await contributor(`${SECRET} writer ${slug}`)).id, role: 'author' as const }],
  })

  it('drafts, scheduled, embargoed and withdrawn stories, and whom and what only they name', async () => {
    await clock('08:00')
    await draft(await named('draft'))
    const later = await draft(await named('scheduled'))
    await scheduleArticle(theDemo, { articleId: later.id, seen: 0, at: at('09:00') })
    const held = await draft(await named('embargoed'))
    await embargoArticle(theDemo, { articleId: held.id, seen: 0, until: 'indefinite', reason: 'x' })
    const gone = await published(await named('withdrawn'))
    await clock('08:01')
    await withdrawArticle(theDemo, { articleId: gone.id, seen: 1, reason: 'It was wrong.' })
    for (const text of ['zan', 'Zanzibarquux', 'writer', 'withdrawn', 'zanzibarquux topic']) {
      expect(await namesFor(text), text).toEqual([])
    }
    await database.setClock('2026-11-24T08:59:59.999Z')
    expect(await namesFor('zan')).toEqual([])
    await clock('09:00')
    expect(await namesFor('zan')).toEqual([
      'Zanzibarquux topic scheduled',
      'Zanzibarquux writer scheduled',
      'Zanzibarquux scheduled',
    ])
  })

  it('an earlier headline of a corrected story', async () => {
    await clock('10:00')
    const story = await published({ headline: 'Wullar dam opens' })
    const document = documentOf({ headline: 'Mangla dam opens' })
    await clock('10:01')
    await saveArticle(theDemo, { articleId: story.id, basedOn: 1, document })
    await correctArticle(theDemo, { articleId: story.id, seen: 1, note: 'It was Mangla.' })
    expect(await namesFor('wullar')).toEqual([])
    expect(await namesFor('mangla')).toEqual(['Mangla dam opens'])
  })
})
