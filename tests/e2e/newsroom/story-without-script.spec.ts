import { test } from '#tests/e2e/desk.ts'
import { expect, giveReasons, pathOf, press, stands, start, unfold } from './story-desk.ts'

test.describe.configure({ timeout: 240_000 })

test('without a script a story goes from a reporter over a subeditor to readers, is corrected, withdrawn and reinstated', async ({
  sit,
}) => {
  const reporter = await sit({ role: 'reporter', javaScriptEnabled: false })
  const sub = await sit({ role: 'subeditor', javaScriptEnabled: false })
  const editor = await sit({ role: 'editor', javaScriptEnabled: false })
  const story = await start(reporter, `Canal lining ends ${Date.now()}`, 'The lining cost 40 million rupees.')
  await press(reporter, 'Submit')
  await stands(reporter, 'Submitted')

  await sub.goto(story)
  const back = await unfold(sub, 'Send back')
  await back.getByLabel('What is to be done').fill('Who says so?')
  await back.getByRole('button').click()
  await stands(sub, 'Draft')

  await reporter.goto(story)
  await reporter.getByLabel('Standfirst').fill('The ministry gives the figure.')
  await press(reporter, 'Save')
  await expect(reporter.getByRole('status').filter({ hasText: 'Saved as revision 2.' })).toBeVisible()
  await press(reporter, 'Submit')
  await stands(reporter, 'Submitted')
  await sub.goto(story)
  await press(sub, 'Approve')
  await stands(sub, 'Approved')

  await editor.goto(story)
  await press(editor, 'Publish')
  await giveReasons(editor)
  await press(editor, 'Publish')
  await stands(editor, 'Published')
  const path = await pathOf(editor)
  expect(await (await editor.request.get(path)).text()).toContain('The ministry gives the figure.')

  await editor.getByLabel('Standfirst').fill('The ministry gives another figure.')
  await press(editor, 'Save')
  await press(editor, 'Publish a change')
  await editor.getByLabel('Correction', { exact: false }).first().check()
  await editor.getByLabel('Note to readers').fill('An earlier version gave a wrong figure.')
  await giveReasons(editor)
  await press(editor, 'Publish the change')
  await stands(editor, 'Published')
  expect(await (await editor.request.get(path)).text()).toContain('An earlier version gave a wrong figure.')

  const withdraw = await unfold(editor, 'Withdraw')
  await withdraw.getByLabel('What readers are told').fill('The ministry withdrew its figures.')
  await withdraw.getByRole('button').click()
  await stands(editor, 'Withdrawn')
  expect((await editor.request.get(path)).status()).toBe(410)

  await editor.getByLabel('Standfirst').fill('The ministry gives TK.')
  await press(editor, 'Save')
  await press(editor, 'Reinstate')
  await expect(editor.getByText('Readers had this text: nothing is asked of it again.')).toBeVisible()
  await editor.getByRole('link', { name: /^The text the desk works on/ }).click()
  await expect(editor.getByText('Fill in what “TK” stands for.', { exact: true })).toBeVisible()
  await expect(editor.getByRole('button', { name: 'Reinstate' })).toBeDisabled()
  await editor.getByRole('link', { name: /^The text it had/ }).click()
  await press(editor, 'Reinstate')
  await stands(editor, 'Published')
  expect((await editor.request.get(path)).status()).toBe(200)
})
