import { expect, test as plain } from '@playwright/test'
import { givePassword, test } from '#tests/e2e/desk.ts'
import { ask } from '#tests/e2e/press/ask.ts'

/** Pages that only somebody with access may see, and what would be on them. */
const behindTheDoor = ['/admin', '/admin/account', '/admin/people', '/admin/log', '/admin/no-such-page']
const atTheDoor = ['/admin/sign-in', '/admin/sign-in/forgotten', '/admin/reset/x', '/admin/invitation/x']

const forged: Record<string, string>[] = [
  { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
  { 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-middleware-subrequest-id': '1' },
  { 'x-middleware-prefetch': '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { 'x-nextjs-data': '1' },
  { 'x-invoke-path': '/admin/people', 'x-matched-path': '/admin/people' },
  { 'x-asked-address': '/admin/people', 'x-original-url': '/admin/people', 'x-rewrite-url': '/admin/people' },
  { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https' },
]

for (const path of behindTheDoor.filter((path) => path !== '/admin/no-such-page')) {
  plain(`G3: whatever headers say, ${path} is shown to nobody who is not signed in`, async ({ baseURL }) => {
    for (const headers of [{}, ...forged]) {
      const answer = await ask(baseURL, path, { headers })
      const text = answer.body.toString()
      expect.soft([303, 307, 200], JSON.stringify(headers)).toContain(answer.status)
      // Next's runtime is led to the door by data, with 200.
      if (answer.status === 200) expect.soft(text).toContain('/admin/sign-in')
      else expect.soft(String(answer.headers.location)).toMatch(/^\/admin(\/sign-in|[/\w]*\?_rsc=)/)
      expect.soft(text).not.toContain('@broadsheet.example')
    }
  })
}

plain('G3: data of pages, pictures made to order and source maps are not there', async ({ baseURL, request }) => {
  const paths = [
    '/admin/people.rsc',
    '/admin.segments/_tree.segment.rsc',
    '/_next/data/x/admin/people.json',
    '/_next/image?url=%2Ffavicon.svg&w=64&q=75',
    '/_next/image',
  ]
  for (const path of paths) expect.soft((await ask(baseURL, path)).status, path).toBe(404)
  const page = await (await request.get('/admin/sign-in')).text()
  const scripts = [...page.matchAll(/src="(\/_next\/static\/[^"]+\.js)[^"]*"/g)].map(([, src = '']) => src)
  expect(scripts.length).toBeGreaterThan(2)
  for (const src of scripts) {
    expect.soft((await ask(baseURL, `${src}.map`)).status).toBe(404)
    expect.soft((await (await request.get(src)).text()).includes('sourceMappingURL')).toBe(false)
  }
})

for (const path of [...atTheDoor, ...behindTheDoor]) {
  plain(`3.4.3: ${path} comes with a policy and a nonce of its own, and nobody keeps it`, async ({ baseURL }) => {
    const nonces = new Set<string>()
    for (const _ of [1, 2]) {
      const { headers } = await ask(baseURL, path)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("base-uri 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy.replace(/style-src-attr [^;]+/, '')).not.toContain('unsafe')
      nonces.add(/script-src 'nonce-([^']{20,})'/.exec(policy)?.[1] ?? '')
      expect(headers).toMatchObject({
        'cache-control': 'private, no-store',
        'x-robots-tag': 'noindex',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'strict-origin-when-cross-origin',
      })
    }
    expect(nonces.size).toBe(2)
  })
}

test('3.5.1: a form of another site changes nothing', async ({ page, hire, baseURL }) => {
  const person = await hire()
  await page.goto('/admin/sign-in')
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await givePassword(page, person)
  const { 'next-action': id = '' } = (await sent).headers()
  const own = { 'next-action': id, 'content-type': 'text/plain' }
  const foreign = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: 'https://elsewhere.example', 'x-forwarded-host': 'elsewhere.example' },
    { 'sec-fetch-site': 'cross-site' },
    {},
  ]
  for (const headers of foreign) {
    const answer = await ask(baseURL, '/admin/sign-in', { method: 'POST', headers: { ...own, ...headers } })
    expect(answer.status, JSON.stringify(headers)).toBe(403)
  }
  for (const path of ['/api/auth/signout', '/api/auth/callback/credentials']) {
    const headers = { origin: 'https://elsewhere.example', 'content-type': 'application/x-www-form-urlencoded' }
    expect((await ask(baseURL, path, { method: 'POST', headers })).status).toBe(403)
  }
})

plain('G3: a form that names no action of ours is refused and breaks nothing', async ({ baseURL }) => {
  const origin = String(baseURL)
  const ids = [
    ['garbage', 400],
    ['__proto__', 400],
    ['0'.repeat(42), 409],
    ['f'.repeat(64), 400],
  ] as const
  for (const [id, status] of ids) {
    const headers = { origin, 'next-action': id, 'content-type': 'text/plain' }
    expect.soft((await ask(baseURL, '/admin/sign-in', { method: 'POST', headers })).status, id).toBe(status)
  }
})

test('a form from before an update says what to do, with its status', async ({ page }) => {
  await page.goto('/admin/sign-in')
  await page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>('form input[type=hidden]')) field.remove()
    const form = document.querySelector('form')
    const id = document.createElement('input')
    Object.assign(id, { type: 'hidden', name: `$ACTION_ID_${'0'.repeat(42)}`, value: '' })
    form?.append(id)
    for (const field of document.querySelectorAll('input')) field.removeAttribute('required')
    if (form) HTMLFormElement.prototype.submit.call(form)
  })
  await expect(page.getByRole('heading', { name: 'The newsroom was updated' })).toBeVisible()
  const [navigation] = await page.evaluate(() =>
    performance.getEntriesByType('navigation').map((entry) => (entry as PerformanceNavigationTiming).responseStatus),
  )
  expect(navigation).toBe(409)
  await page.goBack()
  await expect(page.getByLabel('Work email')).toBeVisible()
})

plain('3.7.2: next-auth leads nobody elsewhere, and opens nothing but what we use', async ({ request, baseURL }) => {
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
  const answer = await request.post('/api/auth/signout', {
    form: { csrfToken, callbackUrl: 'https://elsewhere.example/' },
    headers: { origin: String(baseURL) },
    maxRedirects: 0,
  })
  expect(answer.headers().location).toBe(`${baseURL}/admin`)
  for (const path of ['signin', 'error', 'verify-request', 'providers', '_log', 'signout', 'callback/credentials']) {
    const got = await request.get(`/api/auth/${path}`)
    expect.soft(got.status(), path).toBe(404)
    expect.soft(got.headers()['cache-control']).toBe('private, no-store')
  }
  const json = await request.post('/api/auth/callback/credentials', {
    data: '{',
    headers: { origin: String(baseURL), 'content-type': 'application/json' },
  })
  expect(json.status()).toBe(415)
})
