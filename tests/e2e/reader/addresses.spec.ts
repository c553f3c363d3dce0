import { expect, test } from '@playwright/test'
import { hiddenStories, seedStory, withdrawnStory } from '#tests/e2e/demo.ts'

const stay = { maxRedirects: 0 }

test('an address that never was answers 404 with a whole page', async ({ page }) => {
  for (const path of [
    '/zz',
    '/zz/yy',
    '/economy/no-such-story',
    '/topics/zz',
    '/by/zz',
    '/about/zz',
    '/a/b/c/d',
    '/x.png',
  ]) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
    await expect(page.getByRole('banner')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
    await expect(page.getByRole('contentinfo')).toBeVisible()
  }
})

test('a withdrawn story answers 410 with its date and reason, and stands in no list', async ({ page, request }) => {
  const response = await page.goto(withdrawnStory.path)
  expect(response?.status()).toBe(410)
  await expect(page.getByRole('main')).toContainText('could not be verified')
  await expect(page.getByRole('contentinfo')).toBeVisible()
  for (const path of ['/', '/climate', '/latest', `/search?q=${encodeURIComponent(withdrawnStory.headline)}`]) {
    expect(await (await request.get(path)).text(), path).not.toContain(`href="${withdrawnStory.path}"`)
  }
})

test('a story that is scheduled or under embargo is nowhere', async ({ request }) => {
  for (const { path, words } of hiddenStories) {
    expect((await request.get(path, stay)).status(), path).toBe(404)
    expect((await request.get(`${path}/history`, stay)).status(), path).toBe(404)
    const section = path.split('/')[1]
    for (const list of ['/', `/${section}`, '/latest', `/search?q=${encodeURIComponent(words)}`]) {
      expect(await (await request.get(list)).text(), list).not.toContain(path)
    }
  }
})

test('a machine address that never was answers 404 without a page', async ({ request }) => {
  const response = await request.get('/api/zz')
  expect(response.status()).toBe(404)
  expect(response.headers()['content-type']).not.toContain('html')
})

test('an address in capitals or with a slash at its end moves in one hop', async ({ request, baseURL }) => {
  for (const path of [seedStory.path.toUpperCase(), `${seedStory.path}/`, '/Economy', '/economy/', '//economy']) {
    const response = await request.get(`${baseURL}${path}`, stay)
    expect(response.status(), path).toBe(301)
    const there = await request.get(response.headers().location ?? '', stay)
    expect(there.status(), path).toBe(200)
  }
})

test('a reader page takes no other method than GET and HEAD', async ({ request }) => {
  const response = await request.post(seedStory.path, { data: 'x' })
  expect(response.status()).toBe(405)
  expect(response.headers().allow).toBe('GET, HEAD')
  const head = await request.head(seedStory.path)
  expect(head.status()).toBe(200)
  expect(await head.text()).toBe('')
})

test('a forged header changes nothing in a page', async ({ request }) => {
  const forged = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-nonce': 'abc',
    'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
    rsc: '1',
    'next-router-prefetch': '1',
  }
  const plain = await (await request.get(seedStory.path)).text()
  const response = await request.get(seedStory.path, { headers: forged })
  expect(response.headers()['content-type']).toContain('text/html')
  expect(await response.text()).toBe(plain)
})

test('the same page asked for again by its tag answers 304', async ({ request }) => {
  const { etag } = (await request.get(seedStory.path)).headers()
  expect(etag).toBeTruthy()
  const again = await request.get(seedStory.path, { headers: { 'if-none-match': etag ?? '' } })
  expect(again.status()).toBe(304)
})
