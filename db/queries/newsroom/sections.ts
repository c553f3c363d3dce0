import { type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import type { Actor } from '#domain/staff.ts'
import { type DeskSection, MOST_COUNTED } from '#domain/standing.ts'
import { isId } from './may-see.ts'

const MOST = 200

/** Every section in the order of the paper, with how many of its stories readers see. */
export async function listSections(actor: Actor): Promise<DeskSection[]> {
  authorise(actor, 'change-section')
  return sections(sql`true`)
}

export async function getSection(actor: Actor, id: string): Promise<DeskSection | undefined> {
  authorise(actor, 'change-section')
  return isId(id) ? (await sections(sql`s.id = ${id}`))[0] : undefined
}

// What is counted is walked along the index of a section's list.
async function sections(where: SQL): Promise<DeskSection[]> {
  const { rows } = await db().execute<DeskSection>(sql`
    select s.id, s.slug, s.name, s.description, s.colour, s.position,
      (select count(*)::int from (select from readers.articles a where a.section_id = s.id limit ${MOST_COUNTED}) a) as stories
    from paper.sections s where ${where} order by s.position, s.name, s.id limit ${MOST}`)
  return rows
}
