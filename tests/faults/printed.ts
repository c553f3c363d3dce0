import type { Server } from 'node:http'
import { joinRecords } from '#bin/printing.ts'
import { readEnv } from '#lib/env.ts'
import { printErrorPages } from '#press/error-pages.ts'
import { openPress } from '#press/press.ts'
import { moved, printReaderPage } from '#press/reader-page.ts'
import { createPressServer, finish, open } from '#press/server.ts'
import { pages } from '#tests/press/pages.ts'
import type { TestDatabase } from '#tests/setup/database.ts'

const origin = 'https://paper.example'

/** The paper as readers have it over HTTP: our press full of copies, before pages that say what stories there are. */
export async function openPrinted(database: TestDatabase, now: () => number) {
  const say = () => undefined
  const joined = await joinRecords({ ownerUrl: database.ownerUrl, revive: undefined }, readEnv({}), say)
  const errors = printErrorPages({ origin, sheets: [] })
  const printer = { handle: pages, origin, errors, say }
  const printing = openPress({
    ...joined.records,
    // Nothing may go on past its time here: the clock of the test is not the one of the wire.
    staleLimitMs: Number.NEGATIVE_INFINITY,
    render: (url) => printReaderPage(url, printer),
    moved: (location) => moved(301, location, origin),
    answers: errors,
    say,
    now,
  })
  joined.serve(printing)
  const door = { origin, dev: false, trustProxy: false }
  const server: Server = createPressServer({ handle: pages, files: () => undefined, errors, door, say, printing })
  const port = await open(server, 0, '127.0.0.1')
  return {
    counters: () => printing.counters(),
    async ask(path: string): Promise<string> {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })
      const body = await response.text()
      return `${response.status} ${response.headers.get('location') ?? (response.status === 200 ? body : '')}`
    },
    async close() {
      await finish(server)
      await joined.close()
    },
  }
}
