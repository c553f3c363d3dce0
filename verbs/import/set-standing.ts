import type { ArticleDocument } from '#domain/article-document.ts'
import { missingForPublication } from '#domain/gates.ts'
import { isStanding, newestNumber, pendingAt, publicAt, publicState } from '#domain/publication.ts'
import type { Standing } from '#domain/wordpress/standing.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { unscheduleArticle } from '#verbs/articles/unschedule.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import type { FindingKind } from './findings.ts'
import type { FoundStory } from './found-story.ts'
import type { Run } from './run.ts'

type Find = (kind: FindingKind, what: string) => void
type Wanted = { id: string; document: ArticleDocument; standing: Standing }

/**
 * Makes a story as public as its post was, and says whether it did anything. It takes back what was scheduled; it never takes
 * back what readers have seen, nor brings back what the desk withdrew: those it tells.
 */
export async function setStanding(
  run: Run,
  { id, document, standing }: Wanted,
  found: FoundStory,
  find: Find,
): Promise<boolean> {
  const now = run.now()
  const { entries } = found
  const state = publicState(entries, now)
  const article = { articleId: id, seen: newestNumber(entries) }
  const write = async (verb: () => Promise<unknown>) => {
    if (!run.dryRun) await verb()
    return true
  }
  if (standing.why !== '') find(standing.state === 'draft' ? 'draft' : 'date', standing.why)
  if (standing.state === 'public' || standing.state === 'scheduled') {
    const missing = missingForPublication(document)
    if (missing.length > 0) {
      run.counts.drafts += 1
      find('draft', `cannot go out yet. ${missing.join(' ')}`)
      return false
    }
  }
  if (state === 'withdrawn') {
    find('state', 'was withdrawn in the paper, and stays withdrawn')
    return false
  }
  switch (standing.state) {
    case 'public': {
      run.counts.public += 1
      if (state === 'public') {
        if (publicAt(entries, now)?.revision === found.working) return false
        if (pendingAt(entries, now).length > 0) {
          find('state', 'a change of it is scheduled in the paper: the new text of the export is saved, and not public')
          return false
        }
        return write(() => updateArticle(run.actor, { ...article, revision: found.working }))
      }
      // An entry in the past is taken only as the first one of a story.
      const importedAt = entries.length === 0 ? standing.from : undefined
      if (!importedAt) find('date', 'was scheduled here and is public there: public from now')
      return write(() => publishArticle(run.actor, { ...article, importedAt }))
    }
    case 'scheduled': {
      run.counts.scheduled += 1
      if (state === 'public') {
        find('state', 'is scheduled in the export and public in the paper')
        return false
      }
      const set = entries.find((entry) => isStanding(entry) && entry.kind === 'first')
      if (set?.publicFrom.getTime() === standing.at.getTime() && set.revision === found.working) return false
      return write(() => scheduleArticle(run.actor, { ...article, at: standing.at, revision: found.working }))
    }
    case 'draft':
    case 'left-out': {
      run.counts.drafts += 1
      if (state === 'public')
        find('state', 'is public in the paper and not in the export any more: withdraw it if it should go')
      return state === 'scheduled' ? write(() => unscheduleArticle(run.actor, article)) : false
    }
  }
}
