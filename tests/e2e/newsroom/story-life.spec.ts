import type { Page } from '@playwright/test'
import { localTimeIn } from '#lib/local-time.ts'
import { test } from '#tests/e2e/desk.ts'
import { documentOf, theDemo } from '#tests/factories/desk.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { startArticle } from '#verbs/articles/start.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { makeSection } from '#verbs/sections/make.ts'
import { expect, giveReasons, pathOf, press, stands, unfold } from './story-desk.ts'

test.describe.configure({ timeout: 240_000 })

let count = 0
const fresh = (word: string) => `${word}-${process.pid.toString(36)}${Date.now().toString(36)}${++count}`
const inHours = (hours: number) => localTimeIn('Asia/Karachi', new Date(Date.now() + hours * 3_600_000))

/** A story as somebody else has written it, in a section of its own. */
async function written(headline: string, sectionName = 'Kharan') {
  const slug = fresh(sectionName.toLowerCase())
  const section = await makeSection(theDemo, { slug, name: slug })
  const { subjectId } = await startArticle(theDemo, {
    sectionId: section.subjectId,
    document: documentOf({ headline }),
  })
  return { id: subjectId, section: slug, desk: `/admin/articles/${subjectId}` }
}

const rewrite = (articleId: string, basedOn: number, headline: string) =>
  saveArticle(theDemo, { articleId, basedOn, document: documentOf({ headline }) })

const life = (page: Page) => page.locator('section').filter({ has: page.getByRole('heading', { name: 'Public life' }) })
const readersSee = async (page: Page, path: string, headline: string) =>
  expect(await (await page.request.get(path)).text()).toContain(headline)

test('what is scheduled is replaced, dropped, merged and scheduled again, withdrawn and reinstated', async ({
  sit,
}) => {
  const editor = await sit({ role: 'editor' })
  const story = await written('The first text')
  const goOut = async () => {
    await editor.goto(`${story.desk}/publish`)
    await giveReasons(editor)
  }
  const goOutAgain = async () => {
    await goOut()
    await editor.getByRole('radio', { name: /^Update/ }).check()
  }
  const schedule = async (hours: number) => {
    await editor.getByLabel(/^At a time/).fill(inHours(hours))
    await press(editor, 'Schedule')
  }
  const onStory = () => editor.waitForURL(new RegExp(`${story.desk}$`))

  await goOut()
  await schedule(1)
  await onStory()
  await stands(editor, 'Scheduled')

  await rewrite(story.id, 1, 'The second text')
  await goOut()
  await schedule(2)
  await expect(editor.getByRole('main').getByRole('alert')).toContainText('scheduled')
  await editor.getByLabel(/^Replace the scheduled version: revision 1 gives way to revision 2/).check()
  await schedule(2)
  await onStory()
  await expect(life(editor).getByRole('listitem')).toHaveText([/From .*, revision 2/])

  await press(editor, 'Unschedule')
  await expect(life(editor).getByText('not out yet')).toBeVisible()
  await goOut()
  await press(editor, 'Publish')
  await onStory()
  await stands(editor, 'Published')
  const path = await pathOf(editor)
  await readersSee(editor, path, 'The second text')

  await rewrite(story.id, 2, 'The third text')
  await goOutAgain()
  await schedule(2)
  await onStory()
  await expect(life(editor)).toContainText('revision 3')
  await readersSee(editor, path, 'The second text')

  await rewrite(story.id, 3, 'The fourth text')
  await goOutAgain()
  await press(editor, 'Publish the change')
  await expect(editor.getByRole('main').getByRole('alert').first()).toBeVisible()
  await editor.getByLabel('Drop it').check()
  await press(editor, 'Publish the change')
  await onStory()
  await readersSee(editor, path, 'The fourth text')
  await expect(life(editor)).not.toContainText('revision 3')

  await rewrite(story.id, 4, 'The fifth text')
  await goOutAgain()
  await schedule(2)
  await onStory()
  await rewrite(story.id, 5, 'The sixth text')
  await rewrite(story.id, 6, 'The fifth and the sixth text')
  await goOutAgain()
  await editor.getByLabel(/^Merge it with this change/).check()
  await editor.getByLabel('Goes out first').selectOption('6')
  await editor.getByLabel('The two merged').selectOption('7')
  await editor.getByLabel(/^Merged, from/).fill(inHours(3))
  await press(editor, 'Publish the change')
  await onStory()
  await readersSee(editor, path, 'The sixth text')
  await expect(life(editor).getByRole('listitem').last()).toHaveText(/From .*, revision 7/)

  const withdraw = await unfold(editor, 'Withdraw')
  await withdraw.getByLabel('What readers are told').fill('The court has forbidden it for now.')
  await withdraw.getByRole('button').click()
  await stands(editor, 'Withdrawn')
  expect((await editor.request.get(path)).status()).toBe(410)
  await expect(life(editor)).not.toContainText('revision 7')

  await press(editor, 'Reinstate')
  await editor.waitForURL(/publish$/)
  const chosen = editor.getByRole('navigation', { name: 'With which text' }).locator('[aria-current]')
  await expect(chosen).toHaveText('The text it had (revision 6)')
  await editor.getByLabel('Note to readers (optional)').fill('The court has lifted its order.')
  await press(editor, 'Reinstate')
  await onStory()
  await stands(editor, 'Published')
  await expect(life(editor)).toContainText('The court has lifted its order.')
  await readersSee(editor, path, 'The sixth text')
})

test('a story is assigned, taken over, put under embargo, moved, spiked and revived, and its log says so', async ({
  sit,
}) => {
  const [nadia, kamran] = [fresh('Nadia'), fresh('Kamran')]
  const editor = await sit({ role: 'editor', name: kamran })
  const reporter = await sit({ role: 'reporter', name: nadia })
  const headline = fresh('Snow on the pass')
  const story = await written(headline)
  const to = await written('A neighbour', 'Chagai')

  await editor.goto(story.desk)
  const assign = await unfold(editor, 'Assign')
  await assign.getByLabel('To', { exact: true }).selectOption({ label: nadia })
  await assign.getByLabel(/^Due/).fill(inHours(5))
  await assign.getByLabel('Words').fill('400')
  await assign.getByRole('button').click()
  await expect(editor.getByText('400 words')).toBeVisible()
  await editor.getByLabel('A note for the desk').fill('Ask the highway authority, too.')
  await press(editor, 'Note')
  await expect(editor.getByText('Ask the highway authority, too.')).toBeVisible()

  await reporter.goto('/admin')
  await reporter.getByRole('list', { name: 'Your stories' }).getByRole('link', { name: headline }).click()
  await expect(reporter.getByText('Ask the highway authority, too.')).toBeVisible()
  await expect(async () => {
    await editor.goto(story.desk)
    await expectSoonVisible(editor, `${nadia} has this story open.`)
    await editor.getByRole('button', { name: 'Take over' }).click({ timeout: 2000 })
  }).toPass()
  await expect(reporter.getByText(`${kamran} has taken the story over.`)).toBeVisible()

  const embargo = await unfold(editor, 'Embargo')
  await embargo.getByLabel(/^Until/).fill(inHours(8))
  await embargo.getByLabel('Why', { exact: true }).fill('The figures are given out at six.')
  await embargo.getByLabel('Agreed with').fill('The ministry of water')
  await embargo.getByLabel('Who may lift it before').selectOption({ label: 'Editors of the whole paper' })
  await embargo.getByRole('button').click()
  await stands(editor, 'Embargoed')
  await expect(editor.getByText('The ministry of water')).toBeVisible()
  await press(editor, 'Lift embargo')
  await expect(editor.getByText('None. Readers have seen nothing of it yet.')).toBeVisible()

  const move = await unfold(editor, 'Move')
  await move.getByLabel('Section').selectOption({ label: to.section })
  await move.getByLabel('Slug').fill('snow-closes-the-pass')
  await move.getByRole('button').click()
  await expect(editor.getByText(`/${to.section}/snow-closes-the-pass`, { exact: true })).toBeVisible()

  const spike = await unfold(editor, 'Spike')
  await spike.getByLabel('Why (optional)').fill('The pass is open again.')
  await spike.getByRole('button').click()
  await stands(editor, 'Spiked')
  await press(editor, 'Revive')
  await stands(editor, 'Draft')

  await editor.goto(`${story.desk}/log`)
  for (const did of [
    `gave the story to ${nadia}, due`,
    'wrote a note for the desk',
    `took the story over from ${nadia}`,
    'put the story under embargo until',
    'lifted the embargo',
    'moved the story to the address “snow-closes-the-pass”',
    'spiked the story',
    'revived the story from the spike',
  ]) {
    await expect(editor.getByText(`${kamran} ${did}`).first()).toBeVisible()
  }
})

const expectSoonVisible = (page: Page, words: string) =>
  expect(page.getByText(words).first()).toBeVisible({ timeout: 2000 })

test('a text that readers saw is redacted by the editor-in-chief, who says again who they are', async ({
  page,
  age,
  enter,
}) => {
  const chief = await enter()
  await age(chief)
  const secret = fresh('The name of the witness')
  const story = await written(secret)
  const reasons = { byline: 'flash', source: 'flash' }
  await publishArticle(theDemo, { articleId: story.id, seen: 0, revision: 1, reasons })
  await rewrite(story.id, 1, 'A witness spoke')
  await updateArticle(theDemo, { articleId: story.id, seen: 1, revision: 2, reasons })

  const comparison = `${story.desk}/history?before=1&after=2`
  expect(await (await page.request.get(comparison)).text()).toContain(secret)
  await page.goto(`${story.desk}/history`)
  await page.locator('summary', { hasText: 'Redact' }).click()
  await page.getByLabel('Why it must go').fill('A court has ordered it.')
  await press(page, 'Redact revision 1')
  const dialog = page.getByRole('dialog', { name: 'Is it still you?' })
  await dialog.getByLabel('Password', { exact: true }).fill(chief.password)
  await dialog.getByRole('textbox', { name: 'Code' }).fill(chief.codes.generate())
  await dialog.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'redacted' })).toHaveCount(1)
  expect(await (await page.request.get(comparison)).text()).not.toContain(secret)
})
