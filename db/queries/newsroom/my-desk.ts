import type { MyDesk } from '#domain/desk.ts'
import type { Staff } from '#domain/staff.ts'

/** What concerns somebody now: their own stories, what waits for them, what goes out and what is under embargo. */
export function listMyDesk(_staff: Staff): Promise<MyDesk> {
  throw new Error('Not asked yet')
}
