import { readFile } from 'node:fs/promises'
import type { ArticleDocument } from '#domain/article-document.ts'
import type { PaperEvent } from '#domain/event.ts'
import type { Actor } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { correctArticle } from '#verbs/articles/correct.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { startArticle } from '#verbs/articles/start.ts'
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
import { contributors } from './contributors.ts'
import { pages } from './pages.ts'
import { sections, settings, sources, topics } from './paper.ts'
import { type PictureKey, pictures } from './pictures.ts'
import { SPLASH, stories } from './stories/index.ts'
import { type DemoFurniture, type DemoStory, momentOf, type Refs } from './story.ts'

const DEMO: Actor = { system: 'demo' }
const HOUR = 3_600_000
const A_YEAR = 365 * 24 * HOUR

type Ids = {
  section: ReadonlyMap<string, string>
  topic: ReadonlyMap<string, string>
  contributor: ReadonlyMap<string, string>
  source: ReadonlyMap<string, string>
  picture: ReadonlyMap<string, string>
  article: ReadonlyMap<string, string>
}

/** Lays out the demo newspaper in an empty database, as fresh as `now`. Returns how many stories it has. */
export async function layOutDemo({ now = new Date() }: { now?: Date } = {}): Promise<number> {
  await changeSettings(DEMO, settings)
  // Pictures are drawn in a process of their own: all else need not wait for it.
  const [picture, section, topic, source] = await Promise.all([
    layOutPictures(),
    made(sections, ({ order, ...section }) => makeSection(DEMO, { ...section, position: order })),
    made(topics, (topic) => makeTopic(DEMO, topic)),
    made(sources, (source) => makeSource(DEMO, source)),
  ])
  const ids: Ids = {
    ...{ picture, section, topic, source },
    contributor: await made(contributors, ({ avatar: _, portrait, ...contributor }) =>
      makeContributor(DEMO, { ...contributor, portraitId: portrait && idOf(picture, portrait) }),
    ),
    article: new Map(stories.map((story) => [story.slug, newId()])),
  }
  for (const { order, body, ...page } of pages) {
    await savePage(DEMO, { ...page, position: order, body: { version: 1, doc: { type: 'doc', content: body } } })
  }
  for (const story of stories) await start(story, ids)
  for (const story of stories) await bringOut(story, ids, now)
  await setSplash(DEMO, { articleId: idOf(ids.article, SPLASH), until: new Date(now.getTime() + A_YEAR) })
  return stories.length
}

async function made<T extends { slug: string }>(list: readonly T[], make: (item: T) => Promise<PaperEvent>) {
  const ids = new Map<string, string>()
  for (const item of list) ids.set(item.slug, (await make(item)).subjectId)
  return ids
}

async function layOutPictures(): Promise<Map<string, string>> {
  const added = pictures.map(async ({ key, file, ...words }): Promise<[PictureKey, string]> => {
    const bytes = await readFile(new URL(`pictures/${file}`, import.meta.url))
    return [key, (await addPicture(DEMO, { file: bytes, ...words })).id]
  })
  return new Map(await Promise.all(added))
}

function idOf(ids: ReadonlyMap<string, string>, name: string) {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The demo newspaper names “${name}”, which it does not have`)
  return id
}

function documentOf(story: DemoFurniture, ids: Ids): ArticleDocument {
  const refs: Refs = { article: (slug) => idOf(ids.article, slug), picture: (key) => idOf(ids.picture, key) }
  return {
    version: 1,
    language: story.language ?? 'en',
    genre: story.genre ?? 'news',
    kicker: story.kicker,
    headline: story.headline,
    standfirst: story.standfirst,
    dateline: story.dateline ?? '',
    body: { version: 1, doc: { type: 'doc', content: story.body(refs) } },
    lead: story.lead ? { pictureId: idOf(ids.picture, story.lead.picture), caption: story.lead.caption ?? null } : null,
    bylines: story.bylines.map((slug) => ({ contributorId: idOf(ids.contributor, slug), role: 'author' })),
    topics: story.topics.map((slug) => idOf(ids.topic, slug)),
    sources: (story.sources ?? []).map(({ source, role }) => ({ sourceId: idOf(ids.source, source), role })),
    sourceNote: story.sourceNote ?? '',
    related: (story.recent ?? []).map((slug) => idOf(ids.article, slug)),
  }
}

const start = (story: DemoStory, ids: Ids) =>
  startArticle(DEMO, {
    id: idOf(ids.article, story.slug),
    sectionId: idOf(ids.section, story.section),
    slug: story.slug,
    document: documentOf(story, ids),
  })

async function bringOut(story: DemoStory, ids: Ids, now: Date) {
  const articleId = idOf(ids.article, story.slug)
  if ('scheduled' in story) {
    return scheduleArticle(DEMO, { articleId, seen: 0, at: new Date(now.getTime() + story.scheduled.inHours * HOUR) })
  }
  if ('embargo' in story) {
    const { inHours, reason } = story.embargo
    const until = inHours === 'indefinite' ? inHours : new Date(now.getTime() + inHours * HOUR)
    return embargoArticle(DEMO, { articleId, seen: 0, until, reason })
  }
  await publishArticle(DEMO, { articleId, seen: 0, importedAt: momentOf(story.published, now) })
  let furniture: DemoFurniture = story
  let revision = 1
  for (const [index, entry] of (story.life ?? []).entries()) {
    const seen = index + 1
    const at = momentOf(entry, now)
    if (entry.kind === 'withdrawal') {
      await withdrawArticle(DEMO, { articleId, seen, reason: entry.reason, at, imported: true })
      continue
    }
    furniture = { ...furniture, ...entry.change }
    await saveArticle(DEMO, { articleId, basedOn: revision, document: documentOf(furniture, ids) })
    revision += 1
    const change = { articleId, seen, at, imported: true, note: entry.note }
    if (entry.kind === 'update') await updateArticle(DEMO, change)
    else await correctArticle(DEMO, { ...change, kind: entry.kind })
  }
}
