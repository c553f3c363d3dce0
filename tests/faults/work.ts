import { randomInt } from 'node:crypto'
import { db } from '#db/client.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import type { WorkflowVerb } from '#domain/article-workflow.ts'
import type { PaperEvent } from '#domain/event.ts'
import type { Entry } from '#domain/publication.ts'
import type { Staff } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { documentOf } from '#tests/factories/desk.ts'
import { articleOf } from '#tests/factories/records.ts'
import { attempt } from '#tests/factories/workflow.ts'
import { listEntries } from '#verbs/articles/on-desk.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { openStory } from '#verbs/presence/open.ts'

/** What stands beside the stories of a walk: whatever they name is indexed when they go out. */
export type Furniture = { sectionId: string; contributorId: string; topicId: string; sourceId: string }

/** What somebody sees of a story when they load it. */
export type Loaded = { articleId: string; working: number; entries: readonly Entry[] }

/** A text like no other. */
export const textOf = ({ contributorId, topicId, sourceId }: Furniture): ArticleDocument =>
  documentOf({
    headline: `Torkham ${newId()}`,
    bylines: [{ contributorId, role: 'author' }],
    topics: [topicId],
    sources: [{ sourceId, role: 'source' }],
  })

/** A story as a form loads it. */
export async function load(articleId: string): Promise<Loaded> {
  const { working } = await articleOf(articleId)
  return { articleId, working, entries: await listEntries(db(), articleId) }
}

type Given = {
  loaded: Loaded
  furniture: Furniture
  now: Date
  ahead: number
  /** Who has a story open that is taken over. */
  opener: Staff
}

/** Uses a verb on a story as it was loaded. A save says with its event what was typed. */
export async function use(
  verb: WorkflowVerb,
  person: Staff,
  { loaded, furniture, now, ahead, opener }: Given,
): Promise<{ event: PaperEvent; headline?: string }> {
  if (verb === 'take-over') await openStory(opener, { articleId: loaded.articleId })
  if (verb !== 'save') return { event: await attempt(verb, person, { ...loaded, now, ahead }) }
  const document = textOf(furniture)
  const event = await saveArticle(person, { articleId: loaded.articleId, basedOn: loaded.working, document })
  return { event, headline: document.headline }
}

/** One of them, by chance. */
export function oneOf<T>(list: readonly T[]): T {
  const one = list[randomInt(list.length)]
  if (one === undefined) throw new Error('There is nothing to choose from')
  return one
}
