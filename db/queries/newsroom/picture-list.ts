import { type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import type { Colleague } from '#domain/desk.ts'
import type { Crop, Focus } from '#domain/picture.ts'
import type { DeskPicture, PictureList, PictureQuestion, PictureUse, UsedPicture } from '#domain/picture-desk.ts'
import { isPrintable, type PictureWords } from '#domain/picture-words.ts'
import type { Staff } from '#domain/staff.ts'
import { cursorOf } from '#lib/cursor.ts'
import { pageOf } from '#lib/turn.ts'
import { isHiddenPicture } from './hidden-pictures.ts'
import { isId, maySee } from './may-see.ts'
import { byMoment, turning } from './turning.ts'
import { containing, knownHeadline } from './working-text.ts'

const PAGE = 48
const MOST_USES = 100

/** Pictures by words of caption, credit or alt text, the newest first; walked along pictures_newest or pictures_waiting. */
export async function listPictures(staff: Staff, question: PictureQuestion = {}): Promise<PictureList> {
  authorise(staff, 'open-story')
  const words = (question.text ?? '').normalize('NFC').trim().slice(0, 200).split(/\s+/).filter(Boolean).slice(0, 8)
  const { where, order, turn, isBack } = turning([sql`p.made_at`, sql`p.id`], byMoment, question)
  const asked = [
    ...words.map((word) => {
      const part = containing(word)
      return sql`(p.caption ilike ${part} or p.credit ilike ${part} or p.alt ilike ${part})`
    }),
    ...(question.waiting ? [sql`(p.alt = '' or p.credit = '')`] : []),
    where,
  ]
  const read = await readPictures(
    sql`${sql.join(asked, sql` and `)} and not ${isHiddenPicture(staff)} order by ${order} limit ${PAGE + 1}`,
  )
  const found = (isBack ? read.toReversed() : read).map(toDeskPicture)
  const { rows, ...neighbours } = pageOf(found, PAGE, turn, ({ madeAt, id }) => cursorOf({ at: madeAt, id }))
  return { pictures: rows, ...neighbours }
}

/** A picture with where it is used; none that somebody may not know of. */
export async function getPicture(staff: Staff, id: string): Promise<UsedPicture | undefined> {
  authorise(staff, 'open-story')
  if (!isId(id)) return undefined
  const [row] = await readPictures(sql`p.id = ${id} and not ${isHiddenPicture(staff)}`)
  if (!row) return undefined
  const [uses, portraits] = await Promise.all([listUses(staff, id), listPortraits(id)])
  return { ...toDeskPicture(row), uses, portraits }
}

type Row = PictureWords & {
  id: string
  hash: string
  width: number
  height: number
  widths: number[]
  colour: string | null
  focus: Focus
  crops: Crop[]
  made_at: string
  made_by: Colleague | null
}

async function readPictures(where: SQL): Promise<Row[]> {
  const { rows } = await db().execute<Row>(sql`
    select p.id, p.content_hash as hash, p.width, p.height, p.colour, p.caption, p.credit, p.creator, p.copyright, p.alt, p.made_at,
      array(select (r ->> 'width')::int from jsonb_array_elements(p.renditions) r order by 1) as widths,
      jsonb_build_object('x', p.focus_x, 'y', p.focus_y) as focus,
      (select coalesce(jsonb_agg(c - 'bytes'), '[]') from jsonb_array_elements(p.crops) c) as crops,
      (select jsonb_build_object('id', s.id, 'name', s.name) from paper.staff s where s.id = p.made_by) as made_by
    from paper.pictures p where ${where}`)
  return rows
}

const toDeskPicture = ({ made_at: madeAt, made_by: madeBy, colour, ...row }: Row): DeskPicture => ({
  ...row,
  colour: colour ?? undefined,
  madeAt: new Date(madeAt),
  madeBy: madeBy ?? undefined,
  waiting: !isPrintable(row),
})

/**
 * Stories whose working text or public version has the picture, as far as somebody may know of them. What has never gone out is
 * found by looking through the newest working texts.
 */
async function listUses(staff: Staff, id: string): Promise<PictureUse[]> {
  const { rows } = await db().execute<PictureUse>(sql`
    select a.id as "articleId", ${knownHeadline(staff)} as headline, s.name as section, printed.now as printed
    from paper.articles a join paper.sections s on s.id = a.section_id
    cross join lateral (select exists (select from readers.articles o join paper.version_pictures v
      on v.article_id = o.id and v.number = o.number where o.id = a.id and v.picture_id = ${id}) as now) printed
    where a.id in (
      select v.article_id from paper.version_pictures v where v.picture_id = ${id}
      union
      select w.id from (select n.id, n.working from paper.articles n order by n.worked_at desc, n.id desc limit 500) w
        join paper.revisions r on r.article_id = w.id and r.number = w.working
        where r.document @? ${`$.**.pictureId ? (@ == "${id}")`}::jsonpath)
      and (printed.now or ${maySee(staff)})
    order by a.worked_at desc, a.id desc limit ${MOST_USES}`)
  return rows
}

async function listPortraits(id: string): Promise<Colleague[]> {
  const { rows } = await db().execute<Colleague>(
    sql`select c.id, c.name from paper.contributors c where c.portrait_id = ${id} order by c.name, c.id limit ${MOST_USES}`,
  )
  return rows
}
