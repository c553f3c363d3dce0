import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type pg from 'pg'
import { errorCode, Refusal } from '#lib/refusal.ts'
import { connect, withLogin } from './connect.ts'
import { verifyReader } from './verify-reader.ts'

/**
 * How readers log in: with an address that somebody else has prepared, with a password of ours that is kept in a file,
 * or, on our own server, by passing its closed folder.
 */
export type ReaderLogin = { readerUrl?: string; passwordFile?: string }

const longestName = 63

/**
 * Makes the login that may select the views of schema `readers` and nothing else, and proves that it may not more.
 * Roles belong to the whole server, so it is named after the database. Repeats are harmless.
 */
export async function makeReaderRole(owner: pg.Client, ownerUrl: string, login: ReaderLogin): Promise<string> {
  const readerUrl = login.readerUrl ?? (await ensureRole(owner, ownerUrl, login.passwordFile))
  const reader = await connect(readerUrl, login.readerUrl ? 'READER_DATABASE_URL' : 'DATABASE_URL')
  try {
    await takeFromPublic(owner)
    await grant(owner, reader.user ?? '')
    if (!login.readerUrl) await limit(owner, reader.user ?? '')
  } finally {
    await reader.end()
  }
  await verifyReader(readerUrl, owner)
  return readerUrl
}

async function ensureRole(owner: pg.Client, ownerUrl: string, passwordFile: string | undefined): Promise<string> {
  const role = `${owner.database?.slice(0, longestName - 7)}_reader`
  const { rows } = await owner.query<{ may: boolean; exists: boolean }>(
    `select rolsuper or rolcreaterole as may, exists (select from pg_roles where rolname = $1) as exists
     from pg_roles where rolname = current_user`,
    [role],
  )
  const [rights] = rows
  if (!rights?.may) throw new Refusal(askForRole(owner, role))
  const kept = passwordFile && existsSync(passwordFile) ? readFileSync(passwordFile, 'utf8').trim() : undefined
  if (rights.exists && kept && (await letsIn(withLogin(ownerUrl, role, kept)))) return withLogin(ownerUrl, role, kept)
  if (rights.exists && passwordFile && !kept) await refuseStrangersRole(owner, role, passwordFile)
  const password = kept ?? (passwordFile ? randomBytes(24).toString('base64url') : undefined)
  if (passwordFile && password && !kept) writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  await writeRole(owner, role, rights.exists, password)
  return withLogin(ownerUrl, role, password)
}

async function writeRole(owner: pg.Client, role: string, exists: boolean, password: string | undefined): Promise<void> {
  const secret = password === undefined ? '' : ` password ${owner.escapeLiteral(password)}`
  try {
    await owner.query(`${exists ? 'alter' : 'create'} role ${owner.escapeIdentifier(role)} login${secret}`)
  } catch (error) {
    if (errorCode(error) === '42501') throw new Refusal(askForRole(owner, role), { cause: error })
    throw error
  }
}

/** A new password would shut out another instance that is reading with the old one. */
async function refuseStrangersRole(owner: pg.Client, role: string, passwordFile: string): Promise<void> {
  const { rowCount } = await owner.query(
    'select from pg_stat_activity where usesysid = (select oid from pg_roles where rolname = $1)',
    [role],
  )
  if (!rowCount) return
  throw new Refusal(
    `Another instance reads database "${owner.database}" as "${role}": copy its reader-password file to ${passwordFile}, or set READER_DATABASE_URL.`,
  )
}

async function letsIn(url: string): Promise<boolean> {
  try {
    await (await connect(url)).end()
    return true
  } catch (error) {
    if (errorCode(error)?.startsWith('28') || error instanceof Refusal) return false
    throw error
  }
}

/** What PostgreSQL gives to everybody and injected SQL could use. What the owner may not take away is left to the proof. */
async function takeFromPublic(owner: pg.Client): Promise<void> {
  const database = owner.escapeIdentifier(owner.database ?? '')
  const statements = [
    `revoke temporary, create on database ${database} from public`,
    'revoke create, usage on schema public from public',
    'revoke usage on language plpgsql from public',
  ]
  for (const statement of statements) {
    await owner.query(statement).catch((error) => {
      if (errorCode(error) !== '42501') throw error
    })
  }
}

async function grant(owner: pg.Client, name: string): Promise<void> {
  const role = owner.escapeIdentifier(name)
  await owner.query(`
    begin;
    revoke execute on all functions in schema readers from public;
    grant usage on schema readers to ${role};
    grant select on all tables in schema readers to ${role};
    grant execute on all functions in schema readers to ${role};
    commit`)
}

/** Bounds what the login may cost, and lets PostgreSQL plan each of its few prepared questions once. */
async function limit(owner: pg.Client, name: string): Promise<void> {
  const role = owner.escapeIdentifier(name)
  await owner.query(`
    alter role ${role} set default_transaction_read_only = on;
    alter role ${role} set statement_timeout = '3s';
    alter role ${role} set plan_cache_mode = force_generic_plan;
    alter role ${role} set jit = off`)
}

function askForRole(owner: pg.Client, name: string): string {
  const role = owner.escapeIdentifier(name)
  return [
    `"${owner.user}" may not create the readers' role: let an administrator run the following, and set READER_DATABASE_URL to its login.`,
    `  CREATE ROLE ${role} LOGIN PASSWORD '…';`,
    `  ALTER ROLE ${role} SET default_transaction_read_only = on;`,
    `  ALTER ROLE ${role} SET statement_timeout = '3s';`,
  ].join('\n')
}
