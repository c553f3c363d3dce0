import { verbsNow, WORKFLOW_VERBS } from '#domain/article-workflow.ts'
import type { PaperEvent } from '#domain/event.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { type Entry, publicAt } from '#domain/publication.ts'
import { actorName, type Staff } from '#domain/staff.ts'
import { storyNow } from '#domain/story-now.ts'
import { shown } from '#tests/press/pages.ts'
import { startArticle } from '#verbs/articles/start.ts'
import { isRedacted, type KeptStory, readStory } from './kept-story.ts'
import type { paperClock } from './paper-clock.ts'
import type { openPrinted } from './printed.ts'
import { asOf, replay } from './replay.ts'
import { storyFaults } from './story-faults.ts'
import { type Furniture, load, oneOf, textOf, use } from './work.ts'

/** What somebody does in a round: any verb at all, or one of those that they are offered. */
export type Wish = { verb: number; story: number; isWild: boolean; ahead: number }

/** What came back to somebody, and what readers saw at the story’s address right after. */
type Done = { event: PaperEvent; headline?: string; path: string; page?: string; from: number; to: number }

export type Day = {
  people: readonly Staff[]
  places: readonly { id: string; slug: string }[]
  furniture: Furniture
  stories: string[]
  /** What came back so far, and in the latest round. */
  done: Done[]
  latest: Done[]
}
type Outside = { clock: ReturnType<typeof paperClock>; printed: Awaited<ReturnType<typeof openPrinted>> }

/** Begins a story in each of the sections in turn. */
export async function beginDay(day: Day, count: number) {
  for (let n = 0; n < count; n++) {
    const sectionId = day.places[n % day.places.length]?.id ?? ''
    const document = textOf(day.furniture)
    const event = await startArticle(day.people[0] ?? { system: 'demo' }, { sectionId, document })
    day.stories.push(event.subjectId)
    day.done.push({ event, headline: document.headline, path: '', from: 0, to: 0 })
  }
}

/** Everybody loads a story, and then all act at once; whoever comes too late is refused. Says how many were not. */
export async function round(day: Day, wishes: readonly Wish[], { clock, printed }: Outside): Promise<number> {
  const ready = await Promise.all(day.people.map((person, index) => prepare(day, person, wishes[index], clock.now())))
  await clock.run()
  const done = await Promise.all(
    ready.map(async ({ person, verb, loaded, path, ahead }): Promise<Done | undefined> => {
      const from = clock.now()
      const given = { loaded, furniture: day.furniture, now: new Date(from), ahead, opener: oneOf(day.people) }
      const came = await use(verb, person, given).catch((error: unknown) => {
        if (!(error instanceof NewsroomError)) throw error
        return undefined
      })
      return came && { ...came, path, page: await printed.ask(path), from, to: clock.now() }
    }),
  )
  day.latest = done.filter((one) => one !== undefined)
  day.done.push(...day.latest)
  return day.latest.length
}

async function prepare(day: Day, person: Staff, wish: Wish | undefined, now: number) {
  const { verb: pick, story, isWild, ahead } = wish ?? { verb: 0, story: 0, isWild: true, ahead: 1 }
  const articleId = day.stories[story % day.stories.length] ?? ''
  const loaded = await load(articleId)
  const kept = await readStory(articleId)
  const { story: told } = replay(kept.log, kept.entries, day.people)
  if (!told) throw new Error(`Story ${articleId} has no log`)
  const isMine = told.writers.has(actorName(person))
  // Somebody opens what is to be taken over.
  const record = { ...told, isMine, heldByOther: true, entries: kept.entries }
  const offered = verbsNow({ staff: person, ...storyNow(record, new Date(now)) })
  const verbs = isWild ? WORKFLOW_VERBS : WORKFLOW_VERBS.filter((verb) => offered.some((one) => one.verb === verb))
  const verb = verbs[pick % verbs.length] ?? 'note'
  return { person, verb, loaded, ahead, path: pathOf(day, told) }
}

const pathOf = ({ places }: Day, { sectionId, slug }: { sectionId: string; slug: string }) =>
  `/${places.find((place) => place.id === sectionId)?.slug}/${slug}`

/** Everything that is wrong after a round: in the records, in what came back, and at every address of the stories. */
export async function dayFaults(day: Day, { clock, printed }: Outside): Promise<string[]> {
  const now = new Date(clock.now())
  const kept = await Promise.all(day.stories.map(readStory))
  const faults: string[] = []
  const right = new Map<string, string>()
  for (const one of kept) {
    const { story, counts } = replay(one.log, one.entries, day.people)
    const here = story ? pathOf(day, story) : ''
    const own = [...(await storyFaults(one, day.people)), ...lostUpdates(day, one), ...oldPages(day, here, one, counts)]
    faults.push(...own.map((fault) => `story ${one.article.id}: ${fault}`))
    if (!story) continue
    const { firstPublicFrom } = one.article
    const wasPublic = firstPublicFrom !== null && firstPublicFrom <= now
    for (const old of story.left) right.set(pathOf(day, old), wasPublic && old.promised ? `301 ${here}` : '404 ')
    right.set(here, pageAt(one.article.id, one.entries, now, wasPublic))
  }
  for (const place of day.places) right.set(`/${place.slug}`, `200 ${listAt(place.id, kept, now)}`)
  for (const [path, page] of right) {
    const got = await printed.ask(path)
    if (got !== page) faults.push(`${path} gives “${got}”, and must give “${page}”`)
  }
  return faults
}

/** What came back to people and what the log tells are the same, and what they typed is there. */
function lostUpdates({ done }: Day, { article, log, texts }: KeptStory): string[] {
  const own = done.filter(({ event }) => event.subjectId === article.id)
  const came = own.map(({ event }) => event.id).sort((a, b) => a - b)
  const typed = own.filter(
    ({ event, headline }) =>
      headline !== undefined &&
      !isRedacted(texts, event) &&
      texts.find(({ number }) => number === event.details.revision)?.document?.headline !== headline,
  )
  return [
    ...(came.join() === log.map(({ id }) => id).join() ? [] : [`${came} came back, and the log has others`]),
    ...typed.map(({ event }) => `the text of revision ${event.details.revision} is not what was typed`),
  ]
}

/** Whoever made a change never sees a page from before it, unless the story has another address by now. */
function oldPages({ latest }: Day, here: string, { article, log, entries }: KeptStory, counts: Map<number, number>) {
  return latest
    .filter(({ event, path }) => event.subjectId === article.id && path === here)
    .flatMap(({ event, page = '', from, to }) => {
      const own = counts.get(event.id) ?? 0
      const views = Array.from({ length: entries.length - own + 1 }, (_, more) => asOf(entries, own + more))
      const pages = views.flatMap((view) =>
        momentsIn(view, from, to).flatMap((at) => [true, false].map((was) => pageAt(article.id, view, at, was))),
      )
      return pages.includes(page) ? [] : [`after event ${event.id} of ${log.length} its maker saw “${page}”`]
    })
}

// The clocks of the press and of the records are some milliseconds apart, and “now” may be a few more ahead.
const momentsIn = (entries: readonly Entry[], from: number, to: number) => [
  new Date(from),
  ...entries.map((entry) => entry.publicFrom).filter((at) => at.getTime() > from && at.getTime() < to + 50),
]

function pageAt(id: string, entries: readonly Entry[], at: Date, wasPublic: boolean): string {
  const entry = publicAt(entries, at)
  if (entry) return `200 ${shown(id, entry.number)}`
  return wasPublic ? '410 ' : '404 '
}

/** The stories of a section that readers see, the newest first. */
function listAt(sectionId: string, kept: readonly KeptStory[], at: Date): string {
  return kept
    .filter(({ article, entries }) => article.sectionId === sectionId && publicAt(entries, at))
    .sort((a, b) => timeOf(b) - timeOf(a) || (a.article.id < b.article.id ? 1 : -1))
    .map(({ article, entries }) => shown(article.id, publicAt(entries, at)?.number ?? 0))
    .join('')
}

const timeOf = ({ article }: KeptStory) => article.firstPublicFrom?.getTime() ?? 0
