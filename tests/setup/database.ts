import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { setPools } from '#db/pools.ts'
import { templateName } from './postgres.ts'

export type TestDatabase = {
  ownerUrl: string
  readerUrl: string
  ownerPool: pg.Pool
  readerPool: pg.Pool
  /** Stops the paper's clocks at a time, for every connection; without a time they are the real ones again. */
  setClock: (iso?: string) => Promise<void>
  /** Lets the paper's clocks run on from a time. */
  runClockFrom: (iso: string) => Promise<void>
  close: () => Promise<void>
}

const moved = `
  insert into paper_test.clock (frozen_at, ahead) values ($1::timestamptz, $2::timestamptz - clock_timestamp())
  on conflict (one) do update set frozen_at = excluded.frozen_at, ahead = excluded.ahead`

/** A migrated database of its own for one test file, with the pools of the process set to it. */
export async function testDatabase(): Promise<TestDatabase> {
  const { serverUrl, ownerUrl, readerUrl } = inject('postgres')
  const name = `paper_${randomBytes(6).toString('hex')}`
  await onServer(serverUrl, `create database ${name} template ${templateName}`)
  // The rights on a database itself are not copied with its template.
  await onServer(serverUrl, `revoke temporary, create on database ${name} from public`)
  const copy = (url: string) => url.replace(`/${templateName}?`, `/${name}?`)
  const ownerPool = openPool(copy(ownerUrl))
  const readerPool = openPool(copy(readerUrl))
  setPools({ owner: ownerPool, readers: readerPool })
  const moveClock = async (frozen: string | undefined, from: string | undefined) => {
    if (!frozen && !from) return void (await ownerPool.query('delete from paper_test.clock'))
    await ownerPool.query(moved, [frozen, from])
  }
  return {
    ownerUrl: copy(ownerUrl),
    readerUrl: copy(readerUrl),
    ownerPool,
    readerPool,
    setClock: (iso) => moveClock(iso, undefined),
    runClockFrom: (iso) => moveClock(undefined, iso),
    close: async () => {
      setPools(undefined)
      await Promise.all([ownerPool.end(), readerPool.end()])
      await onServer(serverUrl, `drop database ${name} with (force)`)
    },
  }
}

function openPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 10 })
  pool.on('error', () => undefined)
  return pool
}

async function onServer(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}
