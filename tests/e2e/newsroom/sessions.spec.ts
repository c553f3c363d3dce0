import { type APIRequestContext, expect } from '@playwright/test'
import { giveCode, givePassword, test } from '#tests/e2e/desk.ts'
import { endOtherSessions } from '#verbs/account/end-session.ts'
import { resumeSession } from '#verbs/sign-in/resume-session.ts'
import { endSessionsOf } from '#verbs/staff/end-sessions-of.ts'
import { switchOff } from '#verbs/staff/switch-off.ts'

const machine = { system: 'console' } as const

test.beforeEach(async ({ context, from }) => {
  await from(context)
})

/** What a thief gets with a cookie. */
async function refusedEverywhere(request: APIRequestContext, cookie: string): Promise<void> {
  const headers = { cookie: `broadsheet-session=${cookie}` }
  const page = await request.get('/admin/account', { headers, maxRedirects: 0 })
  expect(page.status()).toBe(307)
  expect(page.headers().location).toBe('/admin/sign-in?next=%2Fadmin%2Faccount')
  expect(await (await request.get('/api/auth/session', { headers })).json()).toEqual({})
}

test('7.2.4: signing in gives a new cookie, whatever the browser brought', async ({ page, context, hire, baseURL }) => {
  const person = await hire()
  const planted = 'A'.repeat(43)
  await context.addCookies([{ name: 'broadsheet-session', value: planted, url: baseURL ?? '' }])
  await page.goto('/admin/sign-in')
  await givePassword(page, person)
  await giveCode(page, person.codes)
  await expect(page).toHaveURL(/\/admin$/)
  const cookie = (await context.cookies()).find(({ name }) => name === 'broadsheet-session')
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(cookie?.value).toMatch(/^[\w-]{43}$/)
  expect(cookie?.value).not.toBe(planted)
  expect(await resumeSession(planted)).toBeUndefined()
})

test('7.4.1: a cookie is worth nothing after signing out', async ({ page, context, request, hire, signIn }) => {
  const cookie = await signIn(context, await hire())
  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'Sign out' }).first().click()
  await expect(page).toHaveURL(/\/admin\/sign-in$/)
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('broadsheet-session')
  await refusedEverywhere(request, cookie)
})

test('7.4.1: a link or a picture on another page signs nobody out', async ({ page, context, hire, signIn }) => {
  const cookie = await signIn(context, await hire())
  for (const path of ['/api/auth/signout', '/api/auth/signin', '/api/auth/error', '/api/auth/_log']) {
    expect((await page.request.get(path)).status()).toBe(404)
  }
  expect(await resumeSession(cookie)).toBeDefined()
})

test('7.4.2: switching a person off ends what they have open', async ({ context, request, hire, signIn }) => {
  const person = await hire({ role: 'reporter' })
  const cookie = await signIn(context, person)
  await switchOff(machine, { staffId: person.id })
  await refusedEverywhere(request, cookie)
})

test('7.4.5: an editor-in-chief ends every session of a person', async ({ context, request, hire, signIn }) => {
  const person = await hire({ role: 'reporter' })
  const cookies = [await signIn(context, person), await signIn(context, person)]
  await endSessionsOf(machine, { staffId: person.id })
  for (const cookie of cookies) await refusedEverywhere(request, cookie)
})

test('7.5.2: “end all others” leaves the one it was asked in', async ({ page, context, request, hire, signIn }) => {
  const person = await hire()
  const other = await signIn(context, person)
  const own = await signIn(context, person)
  const staff = await resumeSession(own)
  if (!staff) throw new Error('Nobody is signed in.')
  await endOtherSessions(staff)
  await refusedEverywhere(request, other)
  expect((await page.goto('/admin/account'))?.status()).toBe(200)
})

test('a cookie that is none of ours does not break the newsroom', async ({ request }) => {
  for (const cookie of ['x', '%', 'A'.repeat(3000), '"><script>', '../../etc/passwd']) {
    await refusedEverywhere(request, cookie)
  }
  const headers = { cookie: 'next-auth.callback-url=%E0%A4%A; broadsheet-sign-in=x' }
  expect((await request.get('/admin/sign-in', { headers })).status()).toBe(200)
})
