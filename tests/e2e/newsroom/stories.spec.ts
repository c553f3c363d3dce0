import type { Page } from '@playwright/test'
import { localTimeIn } from '#lib/local-time.ts'
import { test } from '#tests/e2e/desk.ts'
import { looksRight } from './looks.ts'
import { expect, giveReasons, pathOf, press, stands, start, unfold, words } from './story-desk.ts'

test.describe.configure({ timeout: 240_000 })

test('the night editor gets a flash out in at most five clicks', async ({ page, enter }) => {
  await enter({ role: 'editor' })
  await page.goto('/admin')
  let clicks = 0
  const click = async (what: ReturnType<Page['getByRole']>) => {
    clicks += 1
    await what.click()
  }
  const headline = `Tarbela overflows ${Date.now()}`
  await click(page.getByRole('navigation', { name: 'Newsroom' }).first().getByRole('link', { name: 'New story' }))
  await page.getByLabel('Headline').fill(headline)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Water runs over the dam. Nobody is hurt. More follows.')
  await click(page.getByRole('button', { name: 'Start the story' }))
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/)
  await click(page.getByRole('button', { name: 'Publish', exact: true }))
  await click(page.getByRole('button', { name: 'Publish as a flash' }))
  await stands(page, 'Published')
  expect(clicks).toBeLessThanOrEqual(5)
  expect((await page.request.get(await pathOf(page))).status()).toBe(200)
  await page.getByRole('link', { name: 'Log', exact: true }).last().click()
  await expect(page.getByText(/alone on shift/i)).toBeVisible()
})

test('a story goes from a reporter over a subeditor to readers, is corrected and withdrawn', async ({ sit }) => {
  const reporter = await sit({ role: 'reporter' })
  const sub = await sit({ role: 'subeditor' })
  const editor = await sit({ role: 'editor' })
  const story = await start(reporter, `Canal lining ends ${Date.now()}`, 'The lining cost 40 million rupees.')
  await expect(reporter.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0)
  await press(reporter, 'Submit')
  await stands(reporter, 'Submitted')

  await sub.goto(story)
  await unfold(sub, 'Send back')
  await sub.getByLabel('What is to be done').fill('Who says so?')
  await sub.getByRole('form', { name: 'Send back' }).getByRole('button').click()
  await stands(sub, 'Draft')

  await reporter.goto(story)
  await words(reporter).click()
  await reporter.keyboard.press('End')
  await reporter.keyboard.type(' The ministry says so.')
  await press(reporter, 'Submit')
  await stands(reporter, 'Submitted')

  await sub.goto(story)
  await press(sub, 'Approve')
  await stands(sub, 'Approved')

  await editor.goto(story)
  await press(editor, 'Publish')
  await editor.waitForURL(/publish$/)
  await giveReasons(editor)
  await editor.getByLabel(/^At a time/).fill(localTimeIn('Asia/Karachi', new Date(Date.now() + 3_600_000)))
  await press(editor, 'Publish')
  await expect(editor.getByRole('alert').first()).toContainText('A time is set')
  await press(editor, 'Schedule')
  await editor.waitForURL(story)
  await stands(editor, 'Scheduled')

  await press(editor, 'Publish')
  await editor.waitForURL(/publish$/)
  await giveReasons(editor)
  await press(editor, 'Publish')
  await editor.waitForURL(story)
  await stands(editor, 'Published')
  const path = await pathOf(editor)

  await words(editor).click()
  await editor.keyboard.press('End')
  await editor.keyboard.type(' It cost 45 million.')
  await press(editor, 'Publish a change')
  await editor.waitForURL(/publish$/)
  await editor.getByLabel('Correction', { exact: false }).first().check()
  await editor.getByLabel('Note to readers').fill('An earlier version gave a wrong cost.')
  await giveReasons(editor)
  await press(editor, 'Publish the change')
  await editor.waitForURL(story)
  expect(await (await editor.request.get(path)).text()).toContain('An earlier version gave a wrong cost.')

  await unfold(editor, 'Withdraw')
  await editor.getByLabel('What readers are told').fill('The ministry withdrew its figures.')
  await editor.getByRole('form', { name: 'Withdraw' }).getByRole('button').click()
  await stands(editor, 'Withdrawn')
  expect((await editor.request.get(path)).status()).toBe(410)
})

test('two people at once: the second save shows both texts, and neither is lost', async ({ sit }) => {
  const one = await sit({ role: 'editor', name: 'Hina Yousaf' })
  const other = await sit({ role: 'editor', name: 'Omar Farooq' })
  const story = await start(one, `Two at once ${Date.now()}`, 'The first words.')
  await other.goto(story)
  await expect(other.getByText('Hina Yousaf has this story open.')).toBeVisible()
  await one.getByLabel('Headline').fill('The headline of Hina')
  await press(one, 'Save')
  await expect(one.getByText(/^Saved, revision [2-9]/)).toBeVisible()
  await other.getByLabel('Headline').fill('The headline of Omar')
  await press(other, 'Compare the two texts')
  await expect(other.getByRole('heading', { name: 'Two texts' })).toBeVisible()
  await expect(other.getByText('The headline of Hina').first()).toBeVisible()
  await press(other, 'Mine everywhere')
  await press(other, 'Go on with this text')
  await expect(other.getByText(/^Saved, revision [3-9]/)).toBeVisible()
  await other.goto(`${story}/history?before=1&after=2`)
  await expect(other.getByRole('insertion').first()).toContainText('The headline of Hina')
})

test('a session that ends while somebody writes costs them nothing they typed', async ({
  page,
  context,
  enter,
  signIn,
}) => {
  const person = await enter({ role: 'reporter' })
  await start(page, `A session ends ${Date.now()}`, 'Before.')
  await context.clearCookies()
  await words(page).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' After.')
  await expect(page.getByText('You are signed out. What you typed is kept on this machine.')).toBeVisible()
  await signIn(context, person)
  await press(page, 'Sign in and save')
  await expect(page.getByText(/^Saved, revision/)).toBeVisible()
  await expect(words(page)).toContainText('Before. After.')
})

test('a story that somebody may not know of answers 404, like one that is not there', async ({ page, enter, sit }) => {
  const editor = await sit({ role: 'editor' })
  const story = await start(editor, `Under embargo ${Date.now()}`, 'Not yet.')
  await unfold(editor, 'Embargo')
  await editor.getByLabel('Why', { exact: true }).fill('Agreed with the ministry')
  await editor.getByRole('form', { name: 'Embargo' }).getByRole('button', { name: 'Embargo' }).click()
  await stands(editor, 'Embargoed')
  await enter({ role: 'reporter' })
  for (const part of ['', '/publish', '/history', '/log', '/links']) {
    expect((await page.request.get(`${story}${part}`)).status(), part).toBe(404)
  }
  expect((await page.request.get('/admin/articles/01a20e0f-0000-7000-8000-000000000000')).status()).toBe(404)
})

test('a preview link shows the reader’s page until it is revoked', async ({ page, enter }) => {
  await enter({ role: 'editor' })
  const story = await start(page, `For your eyes ${Date.now()}`, 'A text that is not out.')
  await page.goto(`${story}/links`)
  await page.getByLabel('For whom').fill('The ministry')
  await press(page, 'Make link')
  const link = await page.getByLabel('Link to preview the story').inputValue()
  const shown = await page.request.get(link)
  expect(shown.status()).toBe(200)
  const text = await shown.text()
  expect(text).toContain('A text that is not out.')
  expect(text).toMatch(/name="robots" content="[^"]*noindex/)
  expect(text).toMatch(/name="referrer" content="no-referrer"/)
  expect(shown.headers()['cache-control']).toMatch(/no-store/)
  await page
    .getByRole('form', { name: /^Revoke/ })
    .getByRole('button')
    .click()
  await expect(page.getByText('Revoked', { exact: true })).toBeVisible()
  expect((await page.request.get(link)).status()).toBe(404)
})

test('F1: every screen of a story has no barrier for anyone', async ({ page, enter }) => {
  test.setTimeout(600_000)
  await enter()
  const story = await start(page, `Seen by everybody ${Date.now()}`, 'One paragraph.')
  for (const path of ['/admin', '/admin/articles', '/admin/articles?due=late', '/admin/articles/new']) {
    await page.goto(path)
    await looksRight(page)
  }
  for (const part of ['', '/publish', '/history?before=1&after=1', '/log', '/links']) {
    await page.goto(`${story}${part}`)
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
    await looksRight(page)
  }
})
