import { describe, expect, it } from 'vitest'
import { answer, databaseAway, isDatabaseAway, listen, nothingSaid, pageFailed, type Said } from './page.ts'

function hear(page: () => void): Said {
  const said = nothingSaid()
  listen(said, page)
  return said
}

describe('what a page says', () => {
  it('adds up over layout and page: all tags, the shortest time, the latest date', () => {
    const said = hear(() => {
      answer({ tags: ['section:world'], freshForSeconds: 600, lastModified: new Date('2026-01-02') })
      answer({ tags: ['article:1'], freshForSeconds: 60, mustEndInSeconds: 90, lastModified: new Date('2026-01-01') })
      answer({ status: 410 })
      answer({ tags: [] })
    })
    expect(said).toMatchObject({
      status: 410,
      tags: new Set(['section:world', 'article:1']),
      freshForSeconds: 60,
      mustEndInSeconds: 90,
      lastModified: new Date('2026-01-02'),
    })
  })

  it('is heard across awaits, and not by another request', async () => {
    const one = nothingSaid()
    const other = nothingSaid()
    const page = async (tag: string) => {
      await Promise.resolve()
      answer({ tags: [tag] })
    }
    await Promise.all([listen(one, () => page('one')), listen(other, () => page('other'))])
    expect([...one.tags, ...other.tags]).toEqual(['one', 'other'])
  })

  it('goes nowhere outside a request', () => expect(() => answer({ status: 404 })).not.toThrow())
})

describe('what went wrong', () => {
  it('is the database’s absence if the page or the error says so, whatever follows', () => {
    const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    expect(hear(() => pageFailed(new Error('query', { cause: away }))).failure).toBe('database away')
    expect(hear(() => databaseAway()).failure).toBe('database away')
    expect(
      hear(() => {
        databaseAway()
        pageFailed(new Error('and so this broke'))
      }).failure,
    ).toBe('database away')
    expect(hear(() => pageFailed(new Error('a bug'))).failure).toBe('error')
  })

  it.each([
    ['ECONNREFUSED', true],
    ['57P01', true],
    ['57P03', true],
    ['08006', true],
    ['53300', true],
    ['42P01', false],
    ['23505', false],
  ])('%s means that the database is away: %s', (code, expected) => {
    expect(isDatabaseAway(Object.assign(new Error('x'), { code }))).toBe(expected)
  })

  it('tells a missing socket from a missing file', () => {
    const missing = (syscall: string) => Object.assign(new Error('x'), { code: 'ENOENT', syscall })
    expect([isDatabaseAway(missing('connect')), isDatabaseAway(missing('open'))]).toEqual([true, false])
  })

  it('finds the absence in an error that holds several', () => {
    const refused = Object.assign(new Error('x'), { code: 'ECONNREFUSED' })
    expect(isDatabaseAway(new AggregateError([refused]))).toBe(true)
    expect(isDatabaseAway(new Error('Connection terminated unexpectedly'))).toBe(true)
    expect(isDatabaseAway('ECONNREFUSED')).toBe(false)
  })
})
