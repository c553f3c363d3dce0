import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { gateContext } from '#db/gate-context.ts'
import { type ArticleDocument, emptyDocument } from '#domain/article-document.ts'
import type { Stage } from '#domain/article-workflow.ts'
import { authorise } from '#domain/authorise.ts'
import type { DeskEntry, StoryOnDesk } from '#domain/desk.ts'
import { newestNumber, type PublicState, publicAt, publicState, textBefore } from '#domain/publication.ts'
import type { SectionLabel } from '#domain/reading.ts'
import type { Staff } from '#domain/staff.ts'
import { storyNow } from '#domain/story-now.ts'
import { isId, isMine, maySee } from './may-see.ts'
import { listNamed } from './pickers.ts'
import { type RevisionJson, revisionJson, toRevision } from './revision-json.ts'
import {
  dateOf,
  type EmbargoJson,
  type EntryJson,
  type HolderJson,
  holdersJson,
  sectionJson,
  toEmbargo,
  toEntry,
  toHolder,
} from './story-lines.ts'
import { whoIs } from './who-is.ts'

/** A story with everything its form needs; undefined where there is none that they may see. Four round trips. */
export async function getStory(staff: Staff, articleId: string): Promise<StoryOnDesk | undefined> {
  authorise(staff, 'open-story')
  const row = isId(articleId) ? await readStory(staff, articleId) : undefined
  if (!row) return undefined
  const at = new Date(row.at)
  const entries = row.entries.map(toDeskEntry)
  const working = toRevision(row.revision)
  const shown = publicAt(entries, at)
  const lastText = row.last_text ?? undefined
  const publicRevision =
    shown?.revision === undefined ? undefined : { entry: shown.number, revision: shown.revision, document: lastText }
  const state = publicState(entries, at)
  const had = state === 'withdrawn' ? textBefore(entries, at)?.revision : undefined
  const documents = [working.document, lastText].filter((one) => one !== undefined)
  const [gates, named] = await Promise.all([
    gateContext(db(), {
      articleId,
      sectionId: row.section.id,
      kind: NEXT[state],
      document: working.document ?? emptyDocument('en'),
      replaces: publicRevision?.document,
      at,
    }),
    listNamed(staff, documents),
  ])
  return {
    at,
    id: articleId,
    section: row.section,
    slug: row.slug,
    path: row.path ?? '',
    oldPaths: row.old_paths,
    startedBy: whoIs(row.started_by, row.starter_name),
    startedAt: new Date(row.started_at),
    workedAt: new Date(row.worked_at),
    stage: row.stage,
    publicState: state,
    now: storyNow(
      {
        sectionId: row.section.id,
        stage: row.stage,
        working: row.working,
        lastWriter: row.revision.made_by,
        isMine: row.is_mine,
        embargoUntil: row.embargo_until ?? undefined,
        embargoLift: row.embargo_lift,
        entries,
        heldByOther: row.holders.some((holder) => holder.id !== staff.id),
      },
      at,
    ),
    firstPublicFrom: dateOf(row.first_public_from),
    working,
    publicRevision,
    withdrawnText: had === undefined ? undefined : { revision: had, document: lastText },
    entries,
    seen: newestNumber(entries),
    embargo: toEmbargo(row, at),
    assignedTo: row.assigned_to ? { id: row.assigned_to, name: row.assigned_name ?? '' } : undefined,
    dueAt: dateOf(row.due_at),
    commissionedWords: row.commissioned_words ?? undefined,
    notes: row.notes.map((note) => ({
      id: note.id,
      by: whoIs(note.by, note.name),
      at: new Date(note.at),
      text: note.text,
    })),
    openBy: row.holders.map(toHolder),
    gates,
    named,
  }
}

/** What the working revision would be in the public life of the story. */
const NEXT = {
  never: 'first',
  scheduled: 'first',
  public: 'update',
  withdrawn: 'reinstatement',
} as const satisfies Record<PublicState, string>

type DeskEntryJson = EntryJson & {
  note: string | null
  unschedules: number | null
  madeAt: string
  isRedacted: boolean
}
type StoryRow = EmbargoJson & {
  at: string
  slug: string
  stage: Stage
  working: number
  started_by: string
  starter_name: string | null
  started_at: string
  worked_at: string
  due_at: string | null
  commissioned_words: number | null
  first_public_from: string | null
  assigned_to: string | null
  assigned_name: string | null
  section: SectionLabel
  path: string | null
  old_paths: string[]
  is_mine: boolean
  entries: DeskEntryJson[]
  revision: RevisionJson
  /** The newest text that readers have seen, whether it is still there or withdrawn. */
  last_text: ArticleDocument | null
  notes: { id: string; by: string; name: string | null; at: string; text: string }[]
  holders: HolderJson[]
}

/** By primary keys, and events of nothing: the public life of a story is short, and of its notes the newest two hundred count. */
async function readStory(staff: Staff, articleId: string): Promise<StoryRow | undefined> {
  const { rows } = await db().execute<StoryRow>(sql`
    select date_trunc('milliseconds', paper_now()) as at, a.slug, a.stage, a.working, a.started_by, b.name as starter_name,
      a.started_at, a.worked_at, a.due_at, a.commissioned_words, a.first_public_from, a.embargo_until::text, a.embargo_reason,
      a.embargo_source, a.embargo_lift, a.assigned_to, g.name as assigned_name, ${sectionJson} as section, d.path,
      array(select m.path from paper.addresses m where m.moved_to = d.path order by m.path limit 100) as old_paths,
      ${isMine(staff)} as is_mine,
      coalesce((select jsonb_agg(jsonb_build_object('number', v.number, 'kind', v.kind, 'revision', v.revision,
          'publicFrom', v.public_from, 'unscheduledBy', v.unscheduled_by, 'unschedules', v.unschedules, 'follows', v.follows,
          'note', v.note, 'madeAt', v.made_at, 'isRedacted', v.redacted_at is not null) order by v.number)
        from paper.published_versions v where v.article_id = a.id), '[]') as entries,
      (select ${revisionJson} from paper.revisions r left join paper.staff w on r.made_by = 'staff:' || w.id
        where r.article_id = a.id and r.number = a.working) as revision,
      (select r.document from paper.published_versions v join paper.revisions r
          on r.article_id = v.article_id and r.number = v.revision
        where v.article_id = a.id and v.unscheduled_by is null and v.kind <> 'unscheduling' and v.public_from <= paper_now()
        order by v.public_from desc limit 1) as last_text,
      coalesce((select jsonb_agg(to_jsonb(n) order by n.at, n.id) from (
        select n.id, n.written_by as by, w.name, n.written_at as at, n.text from paper.article_notes n
        left join paper.staff w on n.written_by = 'staff:' || w.id
        where n.article_id = a.id order by n.written_at desc, n.id desc limit 200) n), '[]') as notes,
      ${holdersJson} as holders
    from paper.articles a
    join paper.sections s on s.id = a.section_id
    left join paper.addresses d on d.article_id = a.id
    left join paper.staff b on a.started_by = 'staff:' || b.id
    left join paper.staff g on g.id = a.assigned_to
    where a.id = ${articleId} and ${maySee(staff)}`)
  return rows[0]
}

const toDeskEntry = (json: DeskEntryJson): DeskEntry => ({
  ...toEntry(json),
  note: json.note ?? undefined,
  unschedules: json.unschedules ?? undefined,
  madeAt: new Date(json.madeAt),
  isRedacted: json.isRedacted,
})
