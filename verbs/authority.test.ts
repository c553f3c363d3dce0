import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, may, ROLES, type Verb } from '#domain/staff.ts'
import { bodyOf, documentOf, draft, section, staff } from '#tests/factories/desk.ts'
import { refused } from '#tests/factories/records.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { keepAddresses } from '#verbs/addresses/keep.ts'
import { correctArticle } from '#verbs/articles/correct.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { liftEmbargo } from '#verbs/articles/lift.ts'
import { moveArticle } from '#verbs/articles/move.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { reinstateArticle } from '#verbs/articles/reinstate.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { startArticle } from '#verbs/articles/start.ts'
import { unscheduleArticle } from '#verbs/articles/unschedule.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { makeContributor } from '#verbs/contributors/make.ts'
import { setSplash } from '#verbs/fronts/set-splash.ts'
import { savePage } from '#verbs/pages/save.ts'
import { addPicture } from '#verbs/pictures/add.ts'
import { makeSection } from '#verbs/sections/make.ts'
import { changeSettings } from '#verbs/settings/change.ts'
import { makeSource } from '#verbs/sources/make.ts'
import { makeTopic } from '#verbs/topics/make.ts'

type Story = Awaited<ReturnType<typeof draft>>
let database: TestDatabase
let own: { id: string; slug: string }
let story: Story
beforeAll(async () => {
  database = await testDatabase()
  own = await section()
  story = await draft({ section: own })
})
afterAll(() => database.close())

const later = new Date(Date.now() + 3_600_000)
const on = () => ({ articleId: story.id, seen: 0 })
/** Every verb, as somebody would use it on a story in their own section; a verb without a line here does not compile. */
const uses: Partial<Record<Verb, (actor: Actor) => Promise<unknown>>> = {
  start: (actor) => startArticle(actor, { sectionId: own.id, document: documentOf() }),
  save: (actor) => saveArticle(actor, { articleId: story.id, basedOn: 1, document: documentOf() }),
  publish: (actor) => publishArticle(actor, on()),
  schedule: (actor) => scheduleArticle(actor, { ...on(), at: later }),
  unschedule: (actor) => unscheduleArticle(actor, on()),
  update: (actor) => updateArticle(actor, on()),
  correct: (actor) => correctArticle(actor, { ...on(), note: 'Forty, not fourteen.' }),
  withdraw: (actor) => withdrawArticle(actor, { ...on(), reason: 'Wrong.' }),
  reinstate: (actor) => reinstateArticle(actor, on()),
  embargo: (actor) => embargoArticle(actor, { ...on(), until: later, reason: 'x' }),
  lift: (actor) => liftEmbargo(actor, { articleId: story.id }),
  move: (actor) => moveArticle(actor, { articleId: story.id, slug: 'elsewhere' }),
  'add-picture': (actor) => addPicture(actor, { file: Buffer.alloc(0), credit: '', alt: '' }),
  'make-topic': (actor) => makeTopic(actor, { slug: 'x', name: 'x' }),
  'make-source': (actor) => makeSource(actor, { slug: 'x', name: 'x' }),
  'make-contributor': (actor) => makeContributor(actor, { slug: 'x', name: 'x' }),
  'make-section': (actor) => makeSection(actor, { slug: 'x', name: 'x' }),
  'save-page': (actor) => savePage(actor, { slug: 'x', title: 'x', body: bodyOf('x') }),
  'change-settings': (actor) => changeSettings(actor, { tagline: 'x' }),
  'set-splash': (actor) => setSplash(actor, { articleId: story.id, until: later }),
  'keep-address': (actor) => keepAddresses(actor, { addresses: ['/old'], to: story.path }),
}
const onASection: Verb[] = [
  'start',
  'save',
  'publish',
  'schedule',
  'unschedule',
  'update',
  'correct',
  'withdraw',
  'reinstate',
  'embargo',
  'lift',
  'move',
  'set-splash',
]
const verbs = Object.keys(uses) as Verb[]
const state = async () => (await database.ownerPool.query('select count(*)::int as n from paper.events')).rows[0]?.n

describe('authority is in the verb: the table and the code agree', () => {
  it.each(
    verbs.flatMap((verb) => ROLES.filter((role) => !may(staff(role), verb)).map((role) => [verb, role] as const)),
  )('%s is refused to a %s, and nothing happens', async (verb, role) => {
    const before = await state()
    await expect(uses[verb]?.(staff(role))).rejects.toEqual(refused('forbidden', /may not/))
    expect(await state()).toBe(before)
  })

  it.each(onASection)('%s is refused outside the sections that a person has', async (verb) => {
    const elsewhere = staff('editor-in-chief', ['01a20000-0000-7000-8000-000000000000'])
    await expect(uses[verb]?.(elsewhere)).rejects.toEqual(refused('forbidden', /in this section/))
  })

  it.each(verbs)('%s is refused to the clock', async (verb) => {
    await expect(uses[verb]?.({ system: 'clock' })).rejects.toEqual(refused('forbidden'))
  })

  it.each(verbs.flatMap((verb) => ROLES.filter((role) => may(staff(role), verb)).map((role) => [verb, role] as const)))(
    '%s is not refused to a %s for want of authority',
    async (verb, role) => {
      const outcome = await uses[verb]?.(staff(role)).then(
        () => 'done',
        (error: unknown) => error,
      )
      expect(outcome).not.toEqual(refused('forbidden'))
    },
  )
})
