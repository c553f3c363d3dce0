import { isDeepStrictEqual } from 'node:util'
import type { ArticleDocument } from '#domain/article-document.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { slugOf } from '#domain/slug.ts'
import { actorName } from '#domain/staff.ts'
import type { WordPressPost } from '#domain/wordpress/export.ts'
import { addressesOfPost, slugOfName } from '#domain/wordpress/old-addresses.ts'
import type { Standing } from '#domain/wordpress/standing.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { startArticle } from '#verbs/articles/start.ts'
import type { FindingKind } from './findings.ts'
import { type FoundStory, getFoundStory } from './found-story.ts'
import { claimSlug, keepOldAddresses } from './keep-old-addresses.ts'
import type { Made } from './make-terms.ts'
import type { Run } from './run.ts'
import { setStanding } from './set-standing.ts'

type Wanted = {
  id: string
  post: WordPressPost
  section: Made
  document: ArticleDocument
  standing: Standing
  where: string
}

/**
 * Brings a post in as a story, or what has changed of it since: each step looks at what is there and does what is missing, so
 * the first run, the next one and one after a crash go the same way. A text that the desk has edited is left alone.
 */
export async function bringStory(run: Run, wanted: Wanted): Promise<'made' | 'updated' | 'unchanged'> {
  const find = (kind: FindingKind, what: string) => run.find(kind, wanted.where, what)
  const before = await getFoundStory(wanted.id)
  const found = before ?? (await start(run, wanted))
  // A text that was redacted does not come back.
  const edited = found.document === undefined || found.madeBy !== actorName(run.actor)
  const changed = !isDeepStrictEqual(found.document, wanted.document)
  if (changed && edited) find('edited', found.path)
  if (changed && !edited) {
    if (!run.dryRun)
      await saveArticle(run.actor, { articleId: wanted.id, basedOn: found.working, document: wanted.document })
    found.working += 1
  }
  const moved = await setStanding(run, wanted, found, find)
  await keepOldAddresses(run, addressesOfPost(wanted.post, run.survey.site.address), found.path, wanted.where)
  if (!before) return 'made'
  return moved || (changed && !edited) ? 'updated' : 'unchanged'
}

async function start(run: Run, { id, post, section, document }: Wanted): Promise<FoundStory> {
  const wanted =
    post.name === '' ? slugOf(document.headline, `story-${post.id}`) : slugOfName(post.name, `story-${post.id}`)
  for (let tries = 1; ; tries++) {
    const slug = await claimSlug(run, `/${section.slug}`, wanted)
    const path = `/${section.slug}/${slug}`
    try {
      if (!run.dryRun) await startArticle(run.actor, { id, sectionId: section.id, slug, document })
      return { path, working: 1, document, madeBy: actorName(run.actor), entries: [] }
    } catch (error) {
      // The desk may have taken the address in the meantime.
      if (tries >= 3 || !(error instanceof NewsroomError) || error.kind !== 'conflict') throw error
    }
  }
}
