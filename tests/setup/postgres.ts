import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from '#db/embedded.ts'
import { migrate } from '#db/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { serverUrl: string; ownerUrl: string; readerUrl: string }
  }
}

export const templateName = 'paper_template'

// Both clocks of the paper, for every connection: frozen at a time, running from a time, or the real one while no row is there.
const testClock = `
  create schema paper_test;
  create table paper_test.clock (
    one boolean primary key default true check (one), frozen_at timestamptz, ahead interval,
    check (num_nonnulls(frozen_at, ahead) = 1));
  create or replace function public.paper_now() returns timestamptz language sql stable parallel safe
    security definer set search_path = pg_catalog
    as $$ select coalesce((select coalesce(frozen_at, now() + ahead) from paper_test.clock), now()) $$;
  create or replace function public.paper_clock() returns timestamptz language sql volatile
    security definer set search_path = pg_catalog
    as $$ select coalesce((select coalesce(frozen_at, clock_timestamp() + ahead) from paper_test.clock), clock_timestamp()) $$`

/** One PostgreSQL for the whole run, with a migrated template that every test file gets a copy of. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-tests-'))
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }
  const server = await openEmbedded(folder, 'command', settings)
  await run(server.url('postgres'), `create database ${templateName}`)
  const ownerUrl = server.url(templateName)
  const readerUrl = await migrate(ownerUrl)
  await run(ownerUrl, testClock)
  project.provide('postgres', { serverUrl: server.url('postgres'), ownerUrl, readerUrl })
  return async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function run(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}
