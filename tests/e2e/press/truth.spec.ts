import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { pageKinds, seedStory, withdrawnStory } from '#tests/e2e/demo.ts'
import { ask } from './ask.ts'

const folder = fileURLToPath(new URL('../../../app/(reader)', import.meta.url))

/** Every address of the reader's side that has a part to be filled in, filled with what the paper does not have. */
const missing = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .map((file) => `/${dirname(file)}`.replace(/\/\([^)]*\)|\/\.$/g, ''))
  .filter((route) => route.includes('['))
  .map((route) => route.replace(/\[\.\.\.\w+\]/, 'no/such/thing').replace(/\[\w+\]/g, 'no-such-thing'))

test('the walk over the routes finds them', () => {
  expect(missing).toContain('/no-such-thing/no-such-thing/history')
  expect(missing.length).toBeGreaterThanOrEqual(6)
})

for (const path of [...missing, '/economy/no-such-thing', '/economy/no-such-thing/history', '/404', '/_not-found']) {
  test(`${path} answers 404, for GET and HEAD, and with a query`, async ({ baseURL }) => {
    const answer = await ask(baseURL, path)
    expect(answer.status).toBe(404)
    const text = answer.body.toString()
    expect(text).not.toMatch(/Internal Server Error|at \w+ \(|node_modules|undefined/)
    if (!path.startsWith('/pictures/')) {
      for (const part of [/<h1[ >]/, /<header[ >]/, /<footer[ >]/, /<\/html>$/, /name="robots" content="noindex/]) {
        expect(text).toMatch(part)
      }
    }
    expect((await ask(baseURL, path, { method: 'HEAD' })).status).toBe(404)
    expect((await ask(baseURL, `${path}?utm_source=x`)).status).toBe(404)
  })
}

test('all addresses that the paper does not have show one page', async ({ baseURL }) => {
  const [first, second] = [await ask(baseURL, '/economy/never-was'), await ask(baseURL, '/by/never-was?x=1')]
  expect(second.body.equals(first.body)).toBe(true)
})

test('a path that cannot be one is refused', async ({ baseURL }) => {
  const broken = ['/%', '/%zz', '/economy/%e0%a4', '/%c3%28', '/a%00b', '/a%2fb', '/a%5cb', '/a\\b', '/a%0d%0ax-evil:1']
  const dots = ['/x/../y', '/..', '/economy/./x', '/%2e%2e/admin', '/x/%2E%2E/%2e%2e/etc/passwd']
  for (const path of [...broken, ...dots, `/${'a'.repeat(5000)}`]) {
    const answer = await ask(baseURL, path)
    expect(answer.status, path).toBe(400)
    expect(answer.headers['x-evil'], path).toBeUndefined()
    expect(answer.body.toString(), path).toMatch(/^[A-Z][^<>]+\.\n$/)
  }
})

test('an address in another form than its own moves there in one hop', async ({ baseURL }) => {
  for (const { path, status } of pageKinds) {
    if (status !== 200 || path === '/' || path.includes('?')) continue
    for (const other of [path.toUpperCase(), `${path}/`, `/${path}`, path.replaceAll('/', '//'), `/${path}//`]) {
      const moved = await ask(baseURL, other)
      expect([moved.status, moved.headers.location], other).toEqual([301, path])
      expect(moved.headers['cache-control'], other).toBe('no-cache')
    }
  }
  expect((await ask(baseURL, '//')).headers.location).toBe('/')
})

test('an address that leads nowhere says so in any form, without a hop', async ({ baseURL }) => {
  expect((await ask(baseURL, withdrawnStory.path.toUpperCase())).status).toBe(410)
  expect((await ask(baseURL, `${withdrawnStory.path}/`)).status).toBe(410)
  expect((await ask(baseURL, '/ECONOMY/NO-SUCH-THING/')).status).toBe(404)
})

test('a withdrawn story is gone with its history', async ({ baseURL }) => {
  for (const path of [withdrawnStory.path, `${withdrawnStory.path}/history`]) {
    const gone = await ask(baseURL, path)
    expect(gone.status, path).toBe(410)
    expect(gone.body.toString(), path).toMatch(/<h1[ >][\s\S]*<\/html>$/)
  }
})

test('readers only ever get', async ({ baseURL }) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE']) {
    for (const path of ['/', seedStory.path, '/zz']) {
      const refused = await ask(baseURL, path, { method, headers: { 'next-action': 'a'.repeat(40) } })
      expect([refused.status, refused.headers.allow], `${method} ${path}`).toEqual([405, 'GET, HEAD'])
    }
  }
  expect((await ask(baseURL, seedStory.path)).status).toBe(200)
})
