import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { authorise } from '#domain/authorise.ts'
import type { Account } from '#domain/person.ts'
import type { Role, Staff } from '#domain/staff.ts'
import { sectionColumns } from './people.ts'
import { sessionsOf } from './sessions.ts'

/** A person's own access: how they get in, where they are signed in, and what they may do. */
export async function ownAccount(staff: Staff): Promise<Account> {
  authorise(staff, 'see-own-account')
  type PasskeyJson = { id: string; name: string; madeAt: string; usedAt: string | null; isBackedUp: boolean }
  type Row = {
    id: string
    email: string
    name: string
    role: Role
    all_sections: boolean
    section_ids: string[]
    section_names: string[]
    password_set_at: string | null
    has_codes: boolean
    recovery_codes_left: number
    passkeys: PasskeyJson[]
  }
  const [{ rows }, sessions] = await Promise.all([
    db().execute<Row>(sql`
      select p.id, p.email, p.name, p.role, p.all_sections, p.password_set_at, ${sectionColumns},
        p.totp_secret is not null as has_codes,
        (select count(*)::int from paper.recovery_codes c where c.staff_id = p.id and c.used_at is null) as recovery_codes_left,
        coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'madeAt', k.made_at, 'usedAt', k.used_at,
          'isBackedUp', k.backed_up) order by k.made_at, k.id) from paper.passkeys k where k.staff_id = p.id), '[]') as passkeys
      from paper.staff p where p.id = ${staff.id}`),
    sessionsOf(staff.id, staff.session?.id),
  ])
  const [row] = rows
  if (!row) throw new Error(`There is no person ${staff.id}, and yet they are signed in`)
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    sections: row.all_sections ? 'all' : row.section_ids,
    sectionNames: row.all_sections ? [] : row.section_names,
    passwordSetAt: row.password_set_at ? new Date(row.password_set_at) : undefined,
    hasCodes: row.has_codes,
    recoveryCodesLeft: row.recovery_codes_left,
    passkeys: row.passkeys.map((key) => ({
      ...key,
      madeAt: new Date(key.madeAt),
      usedAt: key.usedAt ? new Date(key.usedAt) : undefined,
    })),
    sessions,
  }
}
