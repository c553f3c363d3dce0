import { type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import { authorise } from '#domain/authorise.ts'
import { bodyReferences } from '#domain/body-text.ts'
import { type NamedThings, PICK_KINDS, type Picked, type PickKind } from '#domain/desk.ts'
import { deskPictureAddress } from '#domain/picture.ts'
import type { Staff } from '#domain/staff.ts'
import { isHiddenPicture } from './hidden-pictures.ts'
import { containing, knownHeadline, storiesByHeadline } from './working-text.ts'

const MOST = 10

/** Things of a kind that match what is typed, at most ten; the newest, or the first by name, where nothing is. */
export async function listPicks(staff: Staff, kind: PickKind, text: string): Promise<Picked[]> {
  authorise(staff, 'open-story')
  const typed = text.normalize('NFC').trim().slice(0, 200)
  const { rows } = await db().execute<PickedRow>(matching(staff, kind, containing(typed), containing(typed).slice(1)))
  return rows.map(toPicked)
}

/** Everything that documents name, by kind. What somebody may not know of is named without its words. */
export async function listNamed(staff: Staff, documents: readonly ArticleDocument[]): Promise<NamedThings> {
  authorise(staff, 'open-story')
  const ids = idsIn(documents)
  const asked = PICK_KINDS.filter((kind) => ids[kind].length > 0)
  const named: NamedThings = { topic: [], contributor: [], source: [], picture: [], story: [] }
  if (asked.length === 0) return named
  const parts = asked.map((kind) => sql`(${byId(staff, kind, ids[kind])})`)
  const { rows } = await db().execute<PickedRow>(sql.join(parts, sql` union all `))
  for (const row of rows) named[row.pick].push(toPicked(row))
  return named
}

type PickedRow = {
  pick: PickKind
  id: string
  label: string | null
  hint: string | null
  picture: { hash: string; renditions: { width: number; height: number }[]; alt: string; credit: string } | null
}

function toPicked({ id, label, hint, picture }: PickedRow): Picked {
  const shown = picture?.renditions.toSorted((one, other) => one.width - other.width)[0]
  return {
    id,
    label: label ?? 'A story that you may not see',
    ...(hint ? { hint } : {}),
    ...(picture && shown
      ? {
          picture: {
            address: deskPictureAddress(picture.hash, shown.width),
            width: shown.width,
            height: shown.height,
            alt: picture.alt,
            credit: picture.credit,
          },
        }
      : {}),
  }
}

const topicColumns = sql`select 'topic' as pick, t.id, t.name as label,
  (select 'now ' || m.name from paper.topics m where m.id = t.merged_into) as hint, null::jsonb as picture from paper.topics t`
const contributorColumns = sql`select 'contributor' as pick, c.id, c.name as label, c.job_title as hint, null::jsonb as picture
  from paper.contributors c`
const sourceColumns = sql`select 'source' as pick, s.id, s.name as label, s.url as hint, null::jsonb as picture
  from paper.sources s`
const pictureColumns = sql`select 'picture' as pick, p.id, coalesce(nullif(p.caption, ''), nullif(p.alt, ''), 'Without words yet') as label, p.credit as hint,
  jsonb_build_object('hash', p.content_hash, 'renditions', p.renditions, 'alt', p.alt, 'credit', p.credit) as picture
  from paper.pictures p`
const storyColumns = (
  staff: Staff,
) => sql`select 'story' as pick, a.id, ${knownHeadline(staff)} as label, x.name as hint,
  null::jsonb as picture from paper.articles a join paper.sections x on x.id = a.section_id`

function byId(staff: Staff, kind: PickKind, ids: readonly string[]): SQL {
  const among = sql`any(${sql.param([...ids])}::uuid[])`
  switch (kind) {
    case 'topic':
      return sql`${topicColumns} where t.id = ${among}`
    case 'contributor':
      return sql`${contributorColumns} where c.id = ${among}`
    case 'source':
      return sql`${sourceColumns} where s.id = ${among}`
    case 'picture':
      return sql`${pictureColumns} where p.id = ${among}`
    case 'story':
      return sql`${storyColumns(staff)} where a.id = ${among}`
  }
}

/** Names are few enough to read them all. */
function matching(staff: Staff, kind: PickKind, part: string, start: string): SQL {
  switch (kind) {
    case 'topic':
      return sql`${topicColumns} where t.merged_into is null and t.name ilike ${part}
        order by t.name ilike ${start} desc, t.name, t.id limit ${MOST}`
    case 'contributor':
      return sql`${contributorColumns} where c.name ilike ${part}
        order by c.name ilike ${start} desc, c.name, c.id limit ${MOST}`
    case 'source':
      return sql`${sourceColumns} where s.name ilike ${part}
        order by s.name ilike ${start} desc, s.name, s.id limit ${MOST}`
    case 'picture':
      return sql`${pictureColumns} where (p.caption ilike ${part} or p.alt ilike ${part} or p.credit ilike ${part})
        and not ${isHiddenPicture(staff)} order by p.made_at desc, p.id desc limit ${MOST}`
    case 'story':
      return sql`${storyColumns(staff)} join ${storiesByHeadline(staff, part, MOST)} f on f.id = a.id
        order by a.worked_at desc, a.id desc limit ${MOST}`
  }
}

function idsIn(documents: readonly ArticleDocument[]): Record<PickKind, string[]> {
  const bodies = documents.map((document) => bodyReferences(document.body))
  const each = (ids: string[]) => [...new Set(ids)]
  return {
    topic: each(documents.flatMap(({ topics }) => topics)),
    contributor: each(documents.flatMap(({ bylines }) => bylines.map(({ contributorId }) => contributorId))),
    source: each(documents.flatMap(({ sources }) => sources.map(({ sourceId }) => sourceId))),
    picture: each([
      ...documents.flatMap(({ lead }) => (lead ? [lead.pictureId] : [])),
      ...bodies.flatMap(({ pictures }) => pictures),
    ]),
    story: each([...documents.flatMap(({ related }) => related), ...bodies.flatMap(({ articles }) => articles)]),
  }
}
