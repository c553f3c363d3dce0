import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { pageKinds, seedStory } from '#tests/e2e/demo.ts'
import { ask, pictureOnFront, saidBy } from './ask.ts'

/** What has poisoned the caches of others: each must find, and leave, the same page as everyone's. */
const attacks: Record<string, string>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D', 'next-url': '/evil' },
  { 'next-action': 'a'.repeat(40) },
  { 'next-hmr-refresh': '1', 'next-test-fetch-priority': '1' },
  { accept: 'text/x-component' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-scheme': 'nothttps', 'x-forwarded-proto': 'https' },
  { 'x-forwarded-port': '666', 'x-forwarded-for': '6.6.6.6', forwarded: 'host=evil.example;proto=https' },
  { host: 'evil.example' },
  { 'x-invoke-path': '/admin', 'x-invoke-query': '%7B%22q%22%3A%22evil%22%7D', 'x-invoke-status': '500' },
  { 'x-invoke-output': '/admin', 'x-matched-path': '/admin', 'x-now-route-matches': '1=evil' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-middleware-prefetch': '1' },
  { 'x-middleware-rewrite': '/admin', 'x-middleware-next': '1', 'x-middleware-set-cookie': 'evil=1' },
  { 'x-nextjs-data': '1', 'x-nextjs-redirect': '/evil', 'x-prerender-revalidate': 'evil' },
  { 'x-original-url': '/admin', 'x-rewrite-url': '/admin', 'x-http-method-override': 'DELETE' },
  { 'x-nonce': 'evil', 'x-next-cache-tags': 'evil', 'x-vercel-id': 'evil' },
  { cookie: 'staff=evil; __prerender_bypass=evil; __next_preview_data=evil', authorization: 'Bearer evil' },
  { 'accept-language': 'ur', 'user-agent': 'Googlebot/2.1', 'sec-purpose': 'prefetch', range: 'bytes=0-9' },
]

for (const headers of attacks) {
  test(`a page is everyone's, whoever asks with ${Object.keys(headers).join(', ')}`, async ({ baseURL }) => {
    const paths = [...pageKinds.map(({ path }) => path), '/latest?before=2000-01-01', await pictureOnFront(baseURL)]
    for (const path of paths) {
      const before = await ask(baseURL, path)
      const attacked = await ask(baseURL, path, { headers })
      const after = await ask(baseURL, path)
      for (const { status, body } of [attacked, after]) {
        expect(status, path).toBe(before.status)
        expect(body.equals(before.body), path).toBe(true)
      }
      expect(saidBy(attacked), path).toEqual(saidBy(before))
      expect(saidBy(after), path).toEqual(saidBy(before))
    }
  })

  test(`the first to ask for a page cannot print another with ${Object.keys(headers).join(', ')}`, async ({
    baseURL,
  }) => {
    const path = `/search?q=${randomUUID()}`
    const attacked = await ask(baseURL, path, { headers })
    const plain = await ask(baseURL, path)
    expect([attacked.status, plain.status]).toEqual([200, 200])
    expect(plain.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(plain.body.equals(attacked.body)).toBe(true)
    expect(saidBy(plain)).toEqual(saidBy(attacked))
    expect(`${plain.body} ${JSON.stringify(plain.headers)}`).not.toMatch(/evil|nothttps|6\.6\.6\.6|:666/)
  })
}

test('a move leads to the paper itself, whoever asks', async ({ baseURL }) => {
  for (const headers of attacks) {
    const moved = await ask(baseURL, `${seedStory.path.toUpperCase()}/`, { headers })
    expect(moved.status).toBe(301)
    expect(moved.headers.location).toBe(seedStory.path)
  }
})

test('the data of a page has no address', async ({ baseURL }) => {
  for (const path of [`${seedStory.path}.rsc`, `${seedStory.path}.segments/_tree.segment.rsc`, '/index.rsc']) {
    expect((await ask(baseURL, path)).status, path).toBe(404)
  }
  expect((await ask(baseURL, `/_next/data/build${seedStory.path}.json`)).status).toBe(404)
  expect((await ask(baseURL, '/_next/image?url=%2Ffavicon.svg&w=64&q=75')).status).toBe(404)
})
