import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { staff, staffSessions } from '#db/schema/index.ts'
import { LIFETIMES } from '#domain/lifetimes.ts'
import type { Staff } from '#domain/staff.ts'
import { tokenHash } from '#lib/secret.ts'
import { asStaff, SECTION_IDS } from './person.ts'

const SEEN_EVERY_SECONDS = 60
const ago = (seconds: number) => sql<Date>`paper_clock() - make_interval(secs => ${seconds})`

/** Whom a cookie signs in, as they are now: one question by primary keys, so whatever ends a session ends it at once. */
export async function resumeSession(cookie: string): Promise<(Staff & { email: string }) | undefined> {
  const key = tokenHash(cookie)
  const [found] = await db()
    .select({
      id: staff.id,
      email: staff.email,
      name: staff.name,
      role: staff.role,
      allSections: staff.allSections,
      sectionIds: SECTION_IDS,
      session: staffSessions.id,
      provedSecondsAgo: sql<number>`extract(epoch from paper_clock() - ${staffSessions.provedAt})::float8`,
      isStale: sql<boolean>`${staffSessions.seenAt} < ${ago(SEEN_EVERY_SECONDS)}`,
    })
    .from(staffSessions)
    .innerJoin(staff, eq(staff.id, staffSessions.staffId))
    .where(
      and(
        eq(staffSessions.tokenHash, key),
        gt(staffSessions.expiresAt, sql`paper_clock()`),
        gt(staffSessions.seenAt, ago(LIFETIMES.sessionIdle)),
        isNull(staff.switchedOffAt),
      ),
    )
  if (!found) return undefined
  if (found.isStale) await see(key)
  return {
    ...asStaff(found),
    email: found.email,
    session: { id: found.session, provedSecondsAgo: found.provedSecondsAgo },
  }
}

/** Once a minute at most, whoever of several requests comes first. */
const see = (key: string) =>
  db()
    .update(staffSessions)
    .set({ seenAt: sql`date_trunc('milliseconds', paper_clock())` })
    .where(and(eq(staffSessions.tokenHash, key), lt(staffSessions.seenAt, ago(SEEN_EVERY_SECONDS))))
