import type { Pool } from 'pg'
import { PgBoss } from 'pg-boss'

/** An hour goes by for the jobs in hand, and then what the upkeep of the queue does: whoever had one for too long has lost it. */
export async function expireJobs(pool: Pool): Promise<void> {
  await pool.query("update pgboss.job set started_on = now() - interval '1 hour' where state = 'active'")
  await pool.query('update pgboss.queue set monitor_on = null')
  const db = { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) }
  await new PgBoss({ db, schedule: false, migrate: false, registerInstance: false }).supervise('letter')
}
