import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Line, lineTo } from '#tests/factories/line.ts'
import { type TestDatabase, testDatabase } from '#tests/setup/database.ts'
import { listenForPulps, type PulpListener } from './listen.ts'
import { setPools } from './pools.ts'
import { PULP_CHANNEL } from './pulp-channel.ts'

let database: TestDatabase
let heard: string[][]
let listener: PulpListener
let line: Line | undefined

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(() => {
  heard = []
})
afterEach(async () => {
  setPools({ owner: database.ownerPool, readers: database.readerPool })
  await listener.close()
  line?.close()
  line = undefined
})

const NAME = 'the-listener'
const everything = ['everything']

async function listen(url = database.ownerUrl): Promise<void> {
  listener = await listenForPulps(`${url}&application_name=${NAME}`, {
    pulp: (tags) => heard.push([...tags].sort()),
    pulpAll: () => heard.push(everything),
    say: () => undefined,
  })
  expect(listener.isSure()).toBe(true)
  expect(heard.splice(0)).toEqual([everything])
}

/** What another process does at a change; the news of it may be lost on the way. */
const change = (tags: string[], news: 'told' | 'lost' = 'told') =>
  database.ownerPool.query(
    `with next as (update paper.pulp_sequence set number = number + 1 returning number),
      kept as (insert into paper.pulps (number, tags, at) select number, $1::text[], now() from next)
      select case when $3 then pg_notify($2, number::text) end from next`,
    [tags, PULP_CHANNEL, news === 'told'],
  )

const backends = () => database.ownerPool.query('select pid from pg_stat_activity where application_name = $1', [NAME])

const within = (milliseconds: number, what: () => unknown) =>
  vi.waitFor(async () => expect(await what()).toBe(true), { timeout: milliseconds, interval: 5 })
const hasHeard = (...tags: string[]) => tags.every((tag) => heard.some((one) => one.includes(tag)))

/** Ends the listener's connection from the server's side. */
async function kill(): Promise<void> {
  await database.ownerPool.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
    NAME,
  ])
  await within(200, () => !listener.isSure())
}

describe('a change by another process', () => {
  it('is pulped within 300 ms', async () => {
    await listen()
    await change(['article:1', 'lists'])
    await within(300, () => hasHeard('article:1', 'lists'))
    await change(['article:2'])
    await within(300, () => hasHeard('article:2'))
    expect(heard).not.toContainEqual(everything)
  })

  it('is pulped at the next ping if the news of it was lost', async () => {
    await listen()
    await change(['article:1'], 'lost')
    await within(1500, () => hasHeard('article:1'))
  })

  it('is pulped when the records are asked, whatever was told', async () => {
    await listen()
    await change(['article:1'], 'lost')
    expect(await listener.confirm()).toBe('sure')
    expect(heard).toEqual([['article:1']])
  })

  it('never costs a copy that it does not touch, however many come at once', async () => {
    await listen()
    const names = Array.from({ length: 60 }, (_, i) => `article:${i}`)
    await Promise.all(names.flatMap((name) => [change([name]), listener.confirm()]))
    await within(1000, () => hasHeard(...names))
    expect(heard).not.toContainEqual(everything)
  })
})

it('a process that begins does not read what was ever pulped', async () => {
  await database.ownerPool.query(
    `insert into paper.pulps (number, tags, at) select n, array['article:' || n, 'section:' || n], now()
      from generate_series(1000, 1000 + 99999) n`,
  )
  await database.ownerPool.query('update paper.pulp_sequence set number = 1000 + 99999')
  const timeOf = async (work: () => Promise<unknown>) => {
    const from = performance.now()
    await work()
    return performance.now() - from
  }
  const read = await timeOf(() => database.ownerPool.query('select number, tags from paper.pulps'))
  expect(await timeOf(listen)).toBeLessThan(Math.max(read, 300))
  await database.ownerPool.query('delete from paper.pulps')
})

describe('what cannot be told apart from a loss', () => {
  it('pulps everything: the sequence went backwards, as in a database that was restored', async () => {
    await listen()
    await change(['article:1'])
    await within(300, () => hasHeard('article:1'))
    await database.ownerPool.query('update paper.pulp_sequence set number = number - 1')
    await within(1500, () => hasHeard('everything'))
    heard = []
    await database.ownerPool.query('delete from paper.pulps where number > (select number from paper.pulp_sequence)')
    await change(['article:2'])
    await within(300, () => hasHeard('article:2'))
  })

  it('pulps everything: the tags of a change are kept no longer', async () => {
    await listen()
    await change(['article:1'], 'lost')
    await database.ownerPool.query('truncate paper.pulps')
    expect(await listener.confirm()).toBe('sure')
    expect(heard).toEqual([everything])
  })
})

it('whoever may connect may say what they like: it costs a look and pulps nothing', async () => {
  await listen()
  const liar = new pg.Client({ connectionString: database.readerUrl })
  await liar.connect()
  for (const payload of ['', 'x', 'NaN', '-1', '1e308', '999999999', '{"tags":["paper"]}', "'; drop table x"]) {
    for (const channel of [PULP_CHANNEL, 'broadsheet_ping', 'broadsheet']) {
      await liar.query('select pg_notify($1, $2)', [channel, payload])
    }
  }
  await liar.end()
  await change(['article:1'])
  await within(300, () => hasHeard('article:1'))
  expect(heard).toEqual([['article:1']])
  expect(listener.isSure()).toBe(true)
})

describe('when the server ends the connection', () => {
  it('the process is sure of nothing at once, asks instead, and catches up with what it missed', async () => {
    await listen()
    await kill()
    await change(['article:1'])
    expect(await listener.confirm()).toBe('sure')
    expect(heard).toEqual([['article:1']])
  })

  it('it is there again by itself, has heard of what it missed, and hears on', async () => {
    await listen()
    await kill()
    await change(['article:1'])
    await within(3000, () => listener.isSure())
    expect(hasHeard('article:1')).toBe(true)
    await change(['article:2'])
    await within(300, () => hasHeard('article:2'))
    expect((await backends()).rowCount).toBe(1)
  })
})

describe('when the line is dead and says nothing', () => {
  it('the process is sure of nothing within 2.5 s, asks instead, and is there again when the line is', async () => {
    line = await lineTo(database.ownerUrl)
    await listen(line.url)
    const sureAt = listener.sureAt()
    line.stall()
    await change(['article:1'])
    await within(2500, () => !listener.isSure())
    expect(listener.sureAt()).toBeLessThan(sureAt + 1500)
    expect(heard).toEqual([])
    expect(await listener.confirm()).toBe('sure')
    expect(heard).toEqual([['article:1']])
    line.go()
    await within(6000, () => listener.isSure())
    await change(['article:2'])
    await within(300, () => hasHeard('article:2'))
  }, 15_000)

  it('a line that dies while it is being opened again is given up, and the next one heard', async () => {
    line = await lineTo(database.ownerUrl)
    await listen(line.url)
    line.stall('listen ')
    await kill()
    // The question that is never answered is on its way when nothing more comes back.
    await within(3000, async () => (await backends()).rowCount === 1)
    const [stuck] = (await backends()).rows
    await within(6000, async () => (await backends()).rows.every(({ pid }) => pid !== stuck?.pid))
    line.go()
    await within(6000, () => listener.isSure())
    await within(500, async () => (await backends()).rowCount === 1)
  }, 20_000)

  it('a process that closes meanwhile leaves no connection behind', async () => {
    line = await lineTo(database.ownerUrl)
    await listen(line.url)
    line.stall('listen ')
    await kill()
    await within(3000, async () => (await backends()).rowCount === 1)
    await listener.close()
    await within(1000, async () => (await backends()).rowCount === 0)
  }, 10_000)
})

describe('when the database does not answer', () => {
  it.each(['nobody is there', 'nothing comes back'])('the process says so within half a second: %s', async (how) => {
    await listen()
    await kill()
    line = await lineTo(database.ownerUrl)
    line.stall()
    const url = how === 'nobody is there' ? 'postgres://nobody@127.0.0.1:1/none' : line.url
    const owner = new pg.Pool({ connectionString: url })
    setPools({ owner, readers: database.readerPool })
    const began = performance.now()
    expect(await listener.confirm()).toBe('away')
    expect(await listener.confirm()).toBe('away')
    expect(performance.now() - began).toBeLessThan(500)
    setPools({ owner: database.ownerPool, readers: database.readerPool })
    await change(['article:1'])
    await within(2000, async () => (await listener.confirm()) === 'sure')
    expect(hasHeard('article:1')).toBe(true)
    line.go()
    await owner.end()
  })
})
