import { expect, test } from '@playwright/test'
import { pageKinds } from '#tests/e2e/demo.ts'
import { ask, pictureOnFront, saidBy } from './ask.ts'

const codings = ['br', 'gzip', 'identity']
const printed = pageKinds.filter(({ status }) => status === 200)

for (const { kind, path, status } of pageKinds) {
  test(`the ${kind} is the same bytes each time, and HEAD says what GET says`, async ({ baseURL }) => {
    for (const coding of codings) {
      const asked = { headers: { 'accept-encoding': coding } }
      const first = await ask(baseURL, path, asked)
      const again = await ask(baseURL, path, asked)
      const head = await ask(baseURL, path, { ...asked, method: 'HEAD' })
      expect(first.status).toBe(status)
      expect(again.body.equals(first.body), coding).toBe(true)
      expect(saidBy(again)).toEqual(saidBy(first))
      expect(saidBy(head)).toEqual(saidBy(first))
      expect([head.status, head.body.length]).toEqual([status, 0])
      expect(first.headers['cache-control']).toBe('no-cache')
      expect(first.headers['set-cookie']).toBeUndefined()
    }
  })
}

for (const { kind, path } of printed) {
  test(`the ${kind} answers 304 without a body to whoever has it`, async ({ baseURL }) => {
    for (const coding of codings) {
      const { headers } = await ask(baseURL, path, { headers: { 'accept-encoding': coding } })
      const { etag = '' } = headers
      expect(etag).toMatch(/^"[\w-]+"$/)
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const asked = { 'accept-encoding': coding, 'if-none-match': known }
        const same = await ask(baseURL, path, { headers: asked })
        expect([same.status, same.body.length], known).toEqual([304, 0])
        expect(same.headers.etag).toBe(etag)
      }
      const other = await ask(baseURL, path, { headers: { 'accept-encoding': coding, 'if-none-match': '"other"' } })
      expect(other.status).toBe(200)
    }
  })

  test(`the ${kind} is one copy, whatever is hung on its address`, async ({ baseURL }) => {
    const plain = await ask(baseURL, path)
    const mark = path.includes('?') ? '&' : '?'
    for (const tail of ['utm_source=x&fbclid=y', '_rsc=1a2b3', 'callback=alert', 'nxtPslug=zz', 'a=1&a=2']) {
      const hung = await ask(baseURL, `${path}${mark}${tail}`)
      expect(hung.status, tail).toBe(200)
      expect(hung.headers.etag, tail).toBe(plain.headers.etag)
      expect(hung.body.equals(plain.body), tail).toBe(true)
    }
    const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(plain.body.toString()) ?? []
    if (canonical) expect(canonical.startsWith(baseURL ?? '-')).toBe(true)
  })
}

test('a picture keeps its bytes, is asked for again by its tag', async ({ baseURL }) => {
  const path = await pictureOnFront(baseURL)
  const picture = await ask(baseURL, path)
  expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/webp'])
  expect(picture.headers['cache-control']).toBe('no-cache')
  expect(picture.headers['content-encoding']).toBeUndefined()
  const same = await ask(baseURL, path, { headers: { 'if-none-match': picture.headers.etag ?? '' } })
  expect([same.status, same.body.length]).toEqual([304, 0])
  expect(saidBy(await ask(baseURL, path, { method: 'HEAD' }))).toEqual(saidBy(picture))
  const hung = await ask(baseURL, `${path}?w=9999`)
  expect(hung.body.equals(picture.body)).toBe(true)

  const hash = path.split('/')[2] ?? ''
  for (const none of [path.replace(hash, 'f'.repeat(64)), path.replace(/\d+\.webp/, '7.webp'), '/pictures/x/1.webp']) {
    const answer = await ask(baseURL, none)
    expect(answer.status, none).toBe(404)
    expect(answer.headers['cache-control'], none).not.toMatch(/immutable|max-age=[1-9]/)
  }
})
