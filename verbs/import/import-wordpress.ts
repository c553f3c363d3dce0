import { db } from '#db/client.ts'
import { pools } from '#db/pools.ts'
import { settings } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { changeSettings } from '#verbs/settings/change.ts'
import { paperClock } from '#verbs/transact.ts'
import { bringPost } from './bring-post.ts'
import { type Finding, openFindings } from './findings.ts'
import { makeTerms } from './make-terms.ts'
import { readExport, type XmlError } from './read-export.ts'
import type { Run, Tally } from './run.ts'
import { severalAtOnce } from './several-at-once.ts'
import { type Survey, surveyExport } from './survey.ts'

export type ImportReport = Run['counts'] & {
  dryRun: boolean
  posts: number
  findings: Finding[]
  xmlErrors: { count: number; first: XmlError[] }
  seconds: number
}

const TOLD_XML_ERRORS = 50
const EVERY_MS = 5000
const LOCK = 'broadsheet import'

/**
 * Brings the posts and pages of a WordPress export into the paper, through the verbs, under the dates and in the states that
 * they had, and makes their old addresses lead to them. Run again it takes up what is new or changed, and what a run that was
 * cut off left. Refuses a second import at the same time. A dry run reads and converts everything and writes nothing.
 */
export async function importWordPress(
  actor: Actor,
  { file, dryRun = false, say = () => undefined }: { file: string; dryRun?: boolean; say?: (line: string) => void },
): Promise<ImportReport> {
  authorise(actor, 'keep-address')
  return alone(async () => {
    const from = performance.now()
    const survey = await surveyExport(file)
    say(`${survey.posts} records in the file`)
    const findings = openFindings()
    const run = await openRun(actor, dryRun, survey, findings.find)
    const xmlErrors: ImportReport['xmlErrors'] = { count: 0, first: [] }
    const terms = await makeTerms(run)
    const guids = new Map<string, string>()
    const told = progress(survey.posts, say)
    await severalAtOnce(postsOf(file, xmlErrors), async (post) => {
      await bringPost(run, post, terms, guids)
      told()
    })
    const seconds = (performance.now() - from) / 1000
    return { ...run.counts, dryRun, posts: survey.posts, findings: findings.list(), xmlErrors, seconds }
  })
}

async function* postsOf(file: string, errors: ImportReport['xmlErrors']) {
  for await (const part of readExport(file, (error) => tellXmlError(errors, error))) {
    if (part.kind === 'post') yield part.post
  }
}

/** One import at a time: the lock belongs to a connection, and so ends with it, however this process ends. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const client = await pools().owner.connect()
  const ignore = () => undefined
  client.on('error', ignore)
  try {
    const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock(hashtext($1)) as locked', [
      LOCK,
    ])
    if (!rows[0]?.locked) {
      throw new NewsroomError(
        'conflict',
        'Another import is running. Wait until it has ended, then start this one again.',
      )
    }
    try {
      return await work()
    } finally {
      await client.query('select pg_advisory_unlock(hashtext($1))', [LOCK])
    }
  } finally {
    client.off('error', ignore)
    client.release()
  }
}

async function openRun(actor: Actor, dryRun: boolean, survey: Survey, find: Run['find']): Promise<Run> {
  const now = await db().transaction(paperClock)
  const since = performance.now()
  const [paper] = await db().select({ language: settings.language, timeZone: settings.timeZone }).from(settings)
  const named = paper ?? (await namePaper(actor, dryRun, survey, find))
  const none = (): Tally => ({ made: 0, updated: 0, unchanged: 0, left: 0 })
  return {
    actor,
    dryRun,
    survey,
    ...named,
    now: () => new Date(now.getTime() + performance.now() - since),
    claimed: new Map(),
    made: new Map(),
    find,
    counts: {
      articles: none(),
      pages: none(),
      public: 0,
      scheduled: 0,
      drafts: 0,
      sections: 0,
      topics: 0,
      contributors: 0,
      addresses: 0,
    },
  }
}

/** A paper without a name takes the old site's, its line and its language. */
async function namePaper(actor: Actor, dryRun: boolean, { site }: Survey, find: Run['find']) {
  const language = /^[a-z]{2,3}/.exec(site.language.toLowerCase())?.[0] ?? 'en'
  const named = { name: site.title || 'Broadsheet', tagline: site.tagline, language }
  if (!dryRun) await changeSettings(actor, named)
  find('paper', '', `had no name: it is called “${named.name}” now, in ${language}, with times in UTC`)
  return { language, timeZone: 'UTC' }
}

function tellXmlError(errors: ImportReport['xmlErrors'], error: XmlError) {
  errors.count += 1
  if (errors.first.length < TOLD_XML_ERRORS) errors.first.push(error)
}

function progress(all: number, say: (line: string) => void) {
  let done = 0
  let last = performance.now()
  return () => {
    done += 1
    if (performance.now() - last < EVERY_MS) return
    last = performance.now()
    say(`${done} of ${all} records`)
  }
}
