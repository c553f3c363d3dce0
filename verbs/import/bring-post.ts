import { NewsroomError } from '#domain/newsroom-error.ts'
import { momentOfPost } from '#domain/wordpress/dates.ts'
import type { WordPressPost } from '#domain/wordpress/export.ts'
import { type Standing, standingOf } from '#domain/wordpress/standing.ts'
import { errorCode } from '#lib/refusal.ts'
import { bodyOfHtml } from './body/body-of-html.ts'
import { bringPage } from './bring-page.ts'
import { bringStory } from './bring-story.ts'
import type { FindingKind } from './findings.ts'
import { fingerprintOf, getImported, idOfGuid, noteImported } from './imported.ts'
import type { Terms } from './make-terms.ts'
import type { Run, Tally } from './run.ts'
import { storyOfPost, titleOf } from './story-of-post.ts'
import { termsOf } from './survey.ts'

/** Brings one record of an export in: posts and pages; everything else is told to the report. */
export async function bringPost(run: Run, post: WordPressPost, terms: Terms, guids: Map<string, string>) {
  const where = `${post.type} ${post.id} “${titleOf(post).slice(0, 100)}”`
  const find = (kind: FindingKind, what: string) => run.find(kind, where, what)
  if (post.comments > 0) run.find('comments', where, '', post.comments)
  if (post.errors > 0) find('damaged', `look at line ${post.line} of the file and after`)
  if (post.guid === '' && post.link === '' && post.id === '')
    return find('left-out', `is not whole in the file (line ${post.line})`)
  if (post.type === 'attachment') return find('attachment', post.attachmentUrl || post.guid)
  if (post.type !== 'post' && post.type !== 'page') return run.find('type', '', post.type)
  tellFields(run, post)
  const tally = post.type === 'post' ? run.counts.articles : run.counts.pages
  const moment = momentOfPost(post, run.survey.clock, run.timeZone)
  const standing = standingOf(post, moment, run.now())
  if (standing.state === 'left-out') {
    tally.left += 1
    return find('left-out', standing.why)
  }
  try {
    await bring(run, { post, terms, standing, guid: guidOf(post, guids), tally, where, find })
  } catch (error) {
    const sentence = refusalSentence(error)
    if (sentence === undefined) throw error
    tally.left += 1
    find('refused', sentence)
  }
}

type Bringing = {
  post: WordPressPost
  terms: Terms
  standing: Standing
  guid: string
  tally: Tally
  where: string
  find: (kind: FindingKind, what: string) => void
}

async function bring(run: Run, { post, terms, standing, guid, tally, where, find }: Bringing) {
  const kind = post.type === 'page' ? 'page' : 'article'
  const fingerprint = fingerprintOf(post)
  const before = await getImported(kind, guid)
  if (before?.fingerprint === fingerprint) {
    tally.unchanged += 1
    if (run.dryRun) storyOfPost(run, post, terms, find)
    return
  }
  if (kind === 'page') {
    if (standing.state !== 'public') {
      tally.left += 1
      return find('left-out', `a page that is not public: ${standing.why || standing.state}`)
    }
    const body = bodyOfHtml({ html: post.html, site: run.survey.site.address, page: post.link, find })
    const { how, id } = await bringPage(run, { post, knownId: before?.subjectId, title: titleOf(post), body, where })
    tally[how] += 1
    if (!run.dryRun && id) await noteImported(kind, guid, id, fingerprint)
    return
  }
  const id = before?.subjectId ?? idOfGuid(kind, guid)
  const section = terms.sections.get(termsOf(post, run.survey).section.nicename)
  if (!section) throw new Error(`The section of post ${post.id} was not made`)
  const document = storyOfPost(run, post, terms, find)
  tally[await bringStory(run, { id, post, section, document, standing, where })] += 1
  if (!run.dryRun) await noteImported(kind, guid, id, fingerprint)
}

/** What names a post for good; two posts of one file with the same guid are told apart by their numbers. */
function guidOf(post: WordPressPost, guids: Map<string, string>) {
  const guid = post.guid || post.link || `post ${post.id}`
  const first = guids.get(guid)
  if (first === undefined) guids.set(guid, post.id)
  return first === undefined || first === post.id ? guid : `${guid}#${post.id}`
}

function tellFields(run: Run, post: WordPressPost) {
  for (const [name, value] of post.fields)
    if (name !== '' && !name.startsWith('_') && value !== '') run.find('field', '', name)
}

/** Why one post cannot be brought in, while the next ones can: a rule of the paper, or a value that PostgreSQL cannot hold. */
function refusalSentence(error: unknown): string | undefined {
  if (error instanceof NewsroomError) return error.message
  const code = errorCode(error) ?? ''
  return /^(?:22|23|54)/.test(code) && error instanceof Error ? `PostgreSQL refused it (${code}).` : undefined
}
