import { type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import type { Genre } from '#domain/article-document.ts'
import type { EmbargoLift, Stage } from '#domain/article-workflow.ts'
import { type Embargo, type Holder, PRESENT_SECONDS, type StoryLine } from '#domain/desk.ts'
import { type Entry, type EntryKind, pendingAt } from '#domain/publication.ts'
import type { SectionLabel } from '#domain/reading.ts'
import type { Staff } from '#domain/staff.ts'
import { isEmbargoed, storyNow } from '#domain/story-now.ts'
import { isMine } from './may-see.ts'
import { whoIs } from './who-is.ts'

/** A line with the list it was picked for, and the entry that it was picked by. */
export type PickedLine = { list: string; entry?: number; story: StoryLine }

/**
 * Lines of stories, from a query that picks them: `list`, `place` in it, `id`, and the number of an `entry` or null; it asks
 * `maySee` and has a limit. What a line shows is looked up for those only, all at one moment, in one round trip.
 */
export async function storyLines(staff: Staff, picked: SQL): Promise<{ at: Date; lines: PickedLine[] }> {
  const { rows } = await db().execute<{ at: string; lines: LineJson[] }>(sql`
    select date_trunc('milliseconds', paper_now()) as at, coalesce((
      select jsonb_agg(to_jsonb(l) order by l.list, l.place) from (
        select p.list, p.place, p.entry, ${lineColumns(staff)}
        from (${picked}) p join paper.articles a on a.id = p.id ${lineJoins}) l), '[]') as lines`)
  const at = new Date(rows[0]?.at ?? Number.NaN)
  const lines = (rows[0]?.lines ?? []).map((json) => ({
    list: json.list,
    entry: json.entry ?? undefined,
    story: toLine(json, at),
  }))
  return { at, lines }
}

/** SQL for the columns of a line of `articles a`, with the rows of `lineJoins`. */
const lineColumns = (staff: Staff) => sql`
  a.id, a.stage, a.working, a.worked_at, a.due_at, a.commissioned_words, a.first_public_from, a.embargo_until, a.embargo_reason,
  a.embargo_source, a.embargo_lift, ${sectionJson} as section, d.path, a.headline,
  a.language, a.genre, coalesce(r.made_by, '') as made_by,
  w.name as writer_name, a.assigned_to, g.name as assigned_name, ${isMine(staff)} as is_mine, ${entriesJson} as entries,
  ${holdersJson} as holders`

const lineJoins = sql`
  join paper.sections s on s.id = a.section_id
  left join paper.addresses d on d.article_id = a.id
  left join paper.revisions r on r.article_id = a.id and r.number = a.working
  left join paper.staff w on r.made_by = 'staff:' || w.id
  left join paper.staff g on g.id = a.assigned_to`

/** SQL for a row `s` of `sections` as a label. */
export const sectionJson = sql`jsonb_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'colour', s.colour)`

/** SQL for the public life of `articles a`, oldest entry first. */
export const entriesJson = sql`coalesce((select jsonb_agg(jsonb_build_object('number', v.number, 'kind', v.kind,
    'revision', v.revision, 'publicFrom', v.public_from, 'unscheduledBy', v.unscheduled_by, 'follows', v.follows) order by v.number)
  from paper.published_versions v where v.article_id = a.id), '[]')`

/** SQL for whoever has `articles a` open. */
export const holdersJson = sql`coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name, 'seenAt', o.seen_at,
    'writing', o.writing) order by o.writing desc, h.name, h.id)
  from paper.open_stories o join paper.staff h on h.id = o.staff_id
  where o.article_id = a.id and o.seen_at > paper_now() - make_interval(secs => ${PRESENT_SECONDS})), '[]')`

export type EntryJson = {
  number: number
  kind: EntryKind
  revision: number | null
  publicFrom: string
  unscheduledBy: number | null
  follows: number | null
}
export type HolderJson = { id: string; name: string; seenAt: string; writing: boolean }
export type EmbargoJson = {
  embargo_until: string | null
  embargo_reason: string
  embargo_source: string
  embargo_lift: EmbargoLift
}

type LineJson = EmbargoJson & {
  list: string
  entry: number | null
  id: string
  stage: Stage
  working: number
  worked_at: string
  due_at: string | null
  commissioned_words: number | null
  first_public_from: string | null
  section: SectionLabel
  path: string | null
  headline: string
  language: string
  genre: Genre
  made_by: string
  writer_name: string | null
  assigned_to: string | null
  assigned_name: string | null
  is_mine: boolean
  entries: EntryJson[]
  holders: HolderJson[]
}

function toLine(json: LineJson, at: Date): StoryLine {
  const entries = json.entries.map(toEntry)
  return {
    id: json.id,
    section: json.section,
    headline: json.headline,
    language: json.language,
    genre: json.genre,
    path: json.path ?? '',
    revision: json.working,
    lastWriter: whoIs(json.made_by, json.writer_name),
    workedAt: new Date(json.worked_at),
    now: storyNow(
      {
        sectionId: json.section.id,
        stage: json.stage,
        working: json.working,
        lastWriter: json.made_by,
        isMine: json.is_mine,
        embargoUntil: json.embargo_until ?? undefined,
        embargoLift: json.embargo_lift,
        entries,
      },
      at,
    ),
    pending: pendingAt(entries, at),
    firstPublicFrom: dateOf(json.first_public_from),
    assignedTo: json.assigned_to ? { id: json.assigned_to, name: json.assigned_name ?? '' } : undefined,
    dueAt: dateOf(json.due_at),
    commissionedWords: json.commissioned_words ?? undefined,
    embargo: toEmbargo(json, at),
    openBy: json.holders.map(toHolder),
  }
}

export const dateOf = (text: string | null) => (text === null ? undefined : new Date(text))

export const toEntry = (json: EntryJson): Entry => ({
  number: json.number,
  kind: json.kind,
  revision: json.revision ?? undefined,
  publicFrom: new Date(json.publicFrom),
  unscheduledBy: json.unscheduledBy ?? undefined,
  follows: json.follows ?? undefined,
})

export const toHolder = (json: HolderJson): Holder => ({ ...json, seenAt: new Date(json.seenAt) })

/** An embargo while it lasts. */
export function toEmbargo(json: EmbargoJson, at: Date): Embargo | undefined {
  const until = json.embargo_until ?? undefined
  if (until === undefined || !isEmbargoed(until, at)) return undefined
  return {
    until: until === 'infinity' ? 'indefinite' : new Date(until),
    reason: json.embargo_reason,
    source: json.embargo_source,
    lift: json.embargo_lift,
  }
}
