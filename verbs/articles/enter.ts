import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import {
  publishedVersions,
  versionBylines,
  versionPictures,
  versionRelations,
  versionSources,
  versionTexts,
  versionTopics,
} from '#db/schema/index.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import { bodyReferences, bodyText } from '#domain/body-text.ts'
import { contentHash, publicContent } from '#domain/chain.ts'
import { missingForPublication } from '#domain/gates.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { type Entry, newestNumber, textBefore } from '#domain/publication.ts'
import { isSubstantial } from '#domain/substance.ts'
import { findDocument, getDocument, type OnDesk } from './on-desk.ts'

type TextEntry = {
  kind: Exclude<Entry['kind'], 'withdrawal' | 'unscheduling'>
  revision: number
  /** Undefined is now. */
  at: Date | undefined
  note?: string
  imported?: boolean
  /** Whether the verb has asked the paper’s gates. */
  asked?: boolean
}

// A tsvector holds a megabyte; the longest story that search reads whole is about 80,000 words.
const LONGEST_SEARCHED = 500_000

/** Adds an entry that shows a text, with the rows that index it; returns it. The article's row is locked. */
export async function enterText(desk: OnDesk, wanted: TextEntry): Promise<Entry> {
  const document = await findDocument(desk.tx, desk.id, wanted.revision)
  // A paper may set its own level for “TK”; where nobody asked its gates it stays here.
  const missing = missingForPublication(document, wanted.imported || wanted.asked)
  if (missing.length > 0) throw new NewsroomError('refused', `This cannot go out yet. ${missing.join(' ')}`)
  const before = textBefore(desk.entries, wanted.at ?? desk.now)
  const replaced = before?.revision === undefined ? undefined : await getDocument(desk.tx, desk.id, before.revision)
  // What was redacted cannot be compared: another text stands there now.
  const isOther = before !== undefined && replaced === undefined
  const salt = randomBytes(16)
  const entry = await enter(desk, {
    kind: wanted.kind,
    revision: wanted.revision,
    publicFrom: wanted.at,
    follows: before?.number,
    note: wanted.note,
    imported: wanted.imported,
    substantial: isOther || isSubstantial(wanted.kind, replaced, document),
    headline: document.headline,
    standfirst: document.standfirst,
    kicker: document.kicker,
    dateline: document.dateline,
    language: document.language,
    genre: document.genre,
    leadPictureId: document.lead?.pictureId,
    salt,
    contentHash: contentHash(salt, publicContent(document, wanted.note)),
  })
  await indexVersion(desk, entry, document)
  return entry
}

/** Adds a withdrawal, with the reason that readers are told. */
export function enterWithdrawal(desk: OnDesk, at: Date | undefined, reason: string, imported = false) {
  const salt = randomBytes(16)
  const hash = contentHash(salt, publicContent(undefined, reason))
  return enter(desk, { kind: 'withdrawal', publicFrom: at, note: reason, imported, salt, contentHash: hash })
}

/** Takes a scheduled entry out of the timeline by an entry of its own. */
export async function enterUnscheduling(desk: OnDesk, target: Entry) {
  const entry = await enter(desk, { kind: 'unscheduling', unschedules: target.number, publicFrom: undefined })
  desk.entries = desk.entries.map((known) =>
    known.number === target.number ? { ...known, unscheduledBy: entry.number } : known,
  )
  return entry
}

type Row = Omit<typeof publishedVersions.$inferInsert, 'articleId' | 'number' | 'hash' | 'madeAt' | 'publicFrom'> & {
  publicFrom: Date | undefined
}

async function enter(desk: OnDesk, row: Row): Promise<Entry> {
  const number = newestNumber(desk.entries) + 1
  // The trigger fills what only it may say: the moment of "now", when it was made, and the link to the entry before.
  const filledByTrigger = { publicFrom: row.publicFrom ?? sql`null`, madeAt: sql`null`, hash: sql`null` }
  const [made] = await desk.tx
    .insert(publishedVersions)
    .values({ ...row, ...filledByTrigger, articleId: desk.id, number })
    .returning({ publicFrom: publishedVersions.publicFrom })
  if (!made) throw new Error('The entry was not made')
  const entry: Entry = {
    number,
    kind: row.kind,
    revision: row.revision ?? undefined,
    publicFrom: made.publicFrom,
    follows: row.follows ?? undefined,
  }
  desk.entries = [...desk.entries, entry]
  return entry
}

async function indexVersion(desk: OnDesk, entry: Entry, document: ArticleDocument) {
  const version = { articleId: desk.id, number: entry.number }
  const named = bodyReferences(document.body)
  const rows = <T>(list: readonly T[]) => list.map((item, position) => ({ ...version, position, item }))
  // Copied from the article by a trigger.
  const firstPublicFrom = sql`null`
  const bylines = rows([...new Map(document.bylines.map((byline) => [byline.contributorId, byline])).values()]).map(
    ({ item, ...row }) => ({ ...row, ...item, firstPublicFrom }),
  )
  const topics = rows([...new Set(document.topics)]).map(({ item, ...row }) => ({
    ...row,
    topicId: item,
    firstPublicFrom,
  }))
  const sources = rows(document.sources).map(({ item, ...row }) => ({ ...row, ...item }))
  const pictures = rows([...new Set([...(document.lead ? [document.lead.pictureId] : []), ...named.pictures])]).map(
    ({ item, ...row }) => ({ ...row, pictureId: item }),
  )
  const relations = rows([
    ...named.articles.map((relatedId) => ({ relatedId, place: 'body' as const })),
    ...[...new Set(document.related)].map((relatedId) => ({ relatedId, place: 'list' as const })),
  ]).map(({ item, ...row }) => ({ ...row, ...item }))
  if (bylines.length > 0) await desk.tx.insert(versionBylines).values(bylines)
  if (topics.length > 0) await desk.tx.insert(versionTopics).values(topics)
  if (sources.length > 0) await desk.tx.insert(versionSources).values(sources)
  if (pictures.length > 0) await desk.tx.insert(versionPictures).values(pictures)
  if (relations.length > 0) await desk.tx.insert(versionRelations).values(relations)
  const body = bodyText(document.body).slice(0, LONGEST_SEARCHED)
  const weighed = (text: string, weight: string) =>
    sql`setweight(to_tsvector('paper.words', ${text}), ${weight}::"char")`
  await desk.tx.insert(versionTexts).values({
    ...version,
    publicFrom: entry.publicFrom,
    body,
    search: sql`${weighed(`${document.headline} ${document.kicker}`, 'A')} || ${weighed(document.standfirst, 'B')} || ${weighed(body, 'C')}`,
  })
}
