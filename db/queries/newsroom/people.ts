import { type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import { LIFETIMES } from '#domain/lifetimes.ts'
import type { Invitation, Person } from '#domain/person.ts'
import type { Actor, Role } from '#domain/staff.ts'

const MOST = 500

/** Everybody who has access, by name, and then those who are switched off. */
export async function listPeople(actor: Actor): Promise<Person[]> {
  authorise(actor, 'see-people')
  return people(sql`true`)
}

export async function getPerson(actor: Actor, id: string): Promise<Person | undefined> {
  authorise(actor, 'see-people')
  const [person] = await people(sql`p.id = ${id}`)
  return person
}

/** The person with an address, in lower case as it is kept. */
export async function getPersonByEmail(actor: Actor, email: string): Promise<Person | undefined> {
  authorise(actor, 'see-people')
  const [person] = await people(sql`p.email = ${email}`)
  return person
}

/** Invitations that nobody has accepted or withdrawn, newest first; those that have run out too. */
export async function listInvitations(actor: Actor): Promise<Invitation[]> {
  authorise(actor, 'see-people')
  type Row = {
    id: string
    email: string | null
    name: string
    role: Role
    all_sections: boolean
    section_ids: string[]
    section_names: string[]
    invited_by: string | null
    made_at: string
    expires_at: string
    is_expired: boolean
  }
  const { rows } = await db().execute<Row>(sql`
    select i.id, i.email, i.name, i.role, i.all_sections, i.section_ids, i.made_at, i.expires_at,
      array(select s.name from paper.sections s where s.id = any(i.section_ids) order by s.position, s.name) as section_names,
      p.name as invited_by, i.expires_at <= paper_clock() as is_expired
    from paper.invitations i left join paper.staff p on i.invited_by = 'staff:' || p.id
    where i.accepted_at is null and i.withdrawn_at is null and (i.email is not null or not exists (select from paper.staff))
    order by i.made_at desc, i.id desc limit ${MOST}`)
  return rows.map((row) => ({
    id: row.id,
    email: row.email ?? undefined,
    name: row.name,
    role: row.role,
    sections: row.all_sections ? 'all' : row.section_ids,
    sectionNames: row.section_names,
    invitedBy: row.invited_by ?? undefined,
    madeAt: new Date(row.made_at),
    expiresAt: new Date(row.expires_at),
    isExpired: row.is_expired,
  }))
}

/** SQL that is true of a row `x` of `staff_sessions` which still opens something. */
export const sessionLives = sql`x.expires_at > paper_clock()
  and x.seen_at > paper_clock() - make_interval(secs => ${LIFETIMES.sessionIdle})`

/** SQL for the ids and the names of the sections of a row `p` of `staff`, as two columns. */
export const sectionColumns = sql`
  array(select y.section_id::text from paper.staff_sections y where y.staff_id = p.id) as section_ids,
  array(select s.name from paper.staff_sections y join paper.sections s on s.id = y.section_id where y.staff_id = p.id
    order by s.position, s.name) as section_names`

async function people(where: SQL): Promise<Person[]> {
  type Row = {
    id: string
    email: string
    name: string
    role: Role
    all_sections: boolean
    section_ids: string[]
    section_names: string[]
    has_password: boolean
    has_codes: boolean
    passkeys: number
    sessions: number
    made_at: string
    seen_at: string | null
    switched_off_at: string | null
  }
  // When somebody came in last outlives their session; found through the index events_subject.
  const { rows } = await db().execute<Row>(sql`
    select p.id, p.email, p.name, p.role, p.all_sections, p.made_at, p.switched_off_at, ${sectionColumns},
      p.password_hash is not null as has_password, p.totp_secret is not null as has_codes,
      (select count(*)::int from paper.passkeys k where k.staff_id = p.id) as passkeys,
      (select count(*)::int from paper.staff_sessions x where x.staff_id = p.id and ${sessionLives}) as sessions,
      greatest((select max(x.seen_at) from paper.staff_sessions x where x.staff_id = p.id),
        (select e.at from paper.events e where e.subject_id = p.id and e.name = 'staff.signed-in'
          order by e.id desc limit 1)) as seen_at
    from paper.staff p where ${where} order by p.switched_off_at is not null, p.name, p.id limit ${MOST}`)
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    sections: row.all_sections ? 'all' : row.section_ids,
    sectionNames: row.all_sections ? [] : row.section_names,
    hasPassword: row.has_password,
    hasCodes: row.has_codes,
    passkeys: row.passkeys,
    sessions: row.sessions,
    madeAt: new Date(row.made_at),
    seenAt: row.seen_at ? new Date(row.seen_at) : undefined,
    switchedOffAt: row.switched_off_at ? new Date(row.switched_off_at) : undefined,
  }))
}
