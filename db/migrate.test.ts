import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { withLogin } from './connect.ts'
import { type Embedded, openEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-migrate-'))
const passwordFile = join(folder, 'reader-password')
let server: Embedded

beforeAll(async () => {
  const access = join(folder, 'access')
  writeFileSync(access, 'local all broadsheet,broadsheet_reader trust\nlocal all all scram-sha-256\n', { mode: 0o644 })
  server = await openEmbedded(join(folder, 'data'), 'command', { hba_file: access, fsync: 'off' })
  const preparations = [
    "create role press login createrole password 'ink'",
    "create role clerk login password 'ink'",
    "create role ledger_eye login password 'eye'",
    'create database gazette owner press',
    'create database ledger owner clerk',
    "create database latin template template0 encoding 'LATIN1' locale_provider libc locale 'C'",
  ]
  for (const statement of preparations) await run(server.url(), statement)
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('two starters at once bring the records up to date one after the other', async () => {
  const urls = await Promise.all([migrate(server.url()), migrate(server.url())])
  expect(await value(urls[0] ?? '', 'select count(*)::int from readers.articles')).toBe(0)
})

test('an owner that is no superuser makes the readers a login whose password only the owner of the file can read', async () => {
  const owner = withLogin(server.url('gazette'), 'press', 'ink')
  const url = await migrate(owner, { passwordFile })
  expect(await migrate(owner, { passwordFile })).toBe(url)
  expect(statSync(passwordFile).mode & 0o777).toBe(0o600)
  expect(await value(url, 'select current_user')).toBe('gazette_reader')
  await expect(value(withLogin(url, 'gazette_reader', 'guessed'), 'select 1')).rejects.toThrow(/password/)
})

test('an owner that is no superuser lays out the job queue once, and what has changed of its rules is brought up to date', async () => {
  const owner = withLogin(server.url('gazette'), 'press', 'ink')
  await migrate(owner, { passwordFile })
  const made = 'select max(updated_on)::text from pgboss.queue'
  const before = await value(owner, made)
  await migrate(owner, { passwordFile })
  expect(await value(owner, made)).toBe(before)
  await run(owner, "update pgboss.queue set retry_limit = 1, dead_letter = null where name = 'letter'")
  await migrate(owner, { passwordFile })
  const rules = "select retry_limit || ' tries, then ' || dead_letter from pgboss.queue where name = 'letter'"
  expect(await value(owner, rules)).toBe('10 tries, then letter-given-up')
})

test('a reader may look and nothing else', async () => {
  const url = withLogin(server.url('gazette'), 'gazette_reader', readFileSync(passwordFile, 'utf8').trim())
  await expect(value(url, 'select count(*) from paper.articles')).rejects.toThrow(/permission denied for schema paper/)
  await expect(value(url, 'select count(*) from pgboss.job')).rejects.toThrow(/permission denied for schema pgboss/)
  await expect(value(url, 'create temporary table mine (number int)')).rejects.toThrow(/permission denied|read-only/)
  const writing = 'set default_transaction_read_only = off'
  await expect(run(url, `${writing}; commit; create temporary table mine (number int)`)).rejects.toThrow(
    /permission denied/,
  )
  await expect(run(url, `${writing}; commit; create schema mine`)).rejects.toThrow(/permission denied/)
  await expect(run(url, `${writing}; commit; create function public.mine() returns int return 1`)).rejects.toThrow(
    /permission denied/,
  )
  await expect(value(url, "set role press; select 'press'")).rejects.toThrow(/permission denied to set role/)
  expect(await value(url, "select current_setting('statement_timeout')")).toBe('3s')
})

test('a lost password file is made anew, but not while another instance reads with the old password', async () => {
  const owner = withLogin(server.url('gazette'), 'press', 'ink')
  const reading = new pg.Client({ connectionString: await migrate(owner, { passwordFile }) })
  await reading.connect()
  rmSync(passwordFile)
  await expect(migrate(owner, { passwordFile })).rejects.toThrow(
    /^Another instance reads .+ copy its reader-password file/,
  )
  await reading.end()
  await gone('gazette_reader')
  expect(await value(await migrate(owner, { passwordFile }), 'select current_user')).toBe('gazette_reader')
})

test('an owner that may not create roles asks for READER_DATABASE_URL and prints the SQL, and takes what it is given', async () => {
  const owner = withLogin(server.url('ledger'), 'clerk', 'ink')
  await expect(migrate(owner, { passwordFile })).rejects.toThrow(
    /set READER_DATABASE_URL.+\n\s+CREATE ROLE "ledger_reader" LOGIN/,
  )
  const readerUrl = withLogin(server.url('ledger'), 'ledger_eye', 'eye')
  await expect(migrate(owner, { readerUrl })).rejects.toThrow(
    /may write: let an administrator run ALTER ROLE ledger_eye SET default/,
  )
  await run(
    server.url(),
    "alter role ledger_eye set default_transaction_read_only = on; alter role ledger_eye set statement_timeout = '3s'",
  )
  expect(await migrate(owner, { readerUrl })).toBe(readerUrl)
  await run(server.url(), 'grant pg_read_all_data to ledger_eye')
  await expect(migrate(owner, { readerUrl })).rejects.toThrow(
    /"ledger_eye" is a member of pg_read_all_data: .+REVOKE pg_read_all_data FROM/,
  )
})

test.each([
  [
    'a wrong password',
    () => withLogin(server.url('gazette'), 'press', 'milk'),
    /does not let "press" in: correct the user and password/,
  ],
  ['no such database', () => server.url('nowhere'), /^There is no database "nowhere" at .+: create it/],
  [
    'nobody at the address',
    () => 'postgres://press:ink@127.0.0.1:1/gazette',
    /127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\): start it/,
  ],
  ['an encoding that cannot hold every language', () => server.url('latin'), /encoded in LATIN1: create it anew/],
  [
    'an owner that may not create anything',
    () => withLogin(server.url('gazette'), 'clerk', 'ink'),
    /make it the owner of database/,
  ],
  [
    'an address that is none',
    () => 'postgres://press:ink@[::/gazette',
    /is not an address that PostgreSQL understands/,
  ],
])('%s is refused in one sentence', async (_case, url, sentence) => {
  const refused = await migrate(url(), { passwordFile }).catch((error) => error)
  expect(refused.name).toBe('Refusal')
  expect(refused.message).toMatch(sentence)
  expect(refused.message).not.toMatch(/ink|milk/)
})

async function run(url: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query({ text, rowMode: 'array' })
  } finally {
    await client.end()
  }
}

async function value(url: string, text: string): Promise<unknown> {
  const results: pg.QueryResult | pg.QueryResult[] = await run(url, text)
  return [results].flat().at(-1)?.rows[0]?.[0]
}

/** A closed connection leaves the server's list a moment after the client is gone. */
async function gone(role: string): Promise<void> {
  await expect
    .poll(() => value(server.url(), `select count(*)::int from pg_stat_activity where usename = '${role}'`))
    .toBe(0)
}
