import { expect as expectSoon } from '@playwright/test'
import { test } from '#tests/e2e/desk.ts'
import { looksRight } from './looks.ts'
import { fresh, photograph, press, publish, start } from './picture-desk.ts'

test.describe.configure({ timeout: 90_000 })

// A machine that does other things, too, answers late.
const expect = expectSoon.configure({ timeout: 20_000 })

const addressIn = (html: string) => /\/pictures\/[0-9a-f]{64}\/\d+\.webp/.exec(html)?.[0] ?? ''

test('a reporter puts a picture into a story, says whose it is, and readers see it', async ({
  page,
  context,
  browser,
  baseURL,
  hire,
  signIn,
  from,
}) => {
  await from(context)
  await signIn(context, await hire({ role: 'reporter' }))
  const story = await start(page, fresh('The gate opens'))
  await press(page, 'Choose a picture')
  const file = await photograph('gate.jpg', { artist: 'Sher Ali', caption: 'Lorries at the gate' })
  await page.getByLabel('Add a picture').setInputFiles(file)
  await expect(page.getByText('Some of this was read from the file.')).toBeVisible()
  await expect(page.getByLabel('Caption', { exact: true })).toHaveValue('Lorries at the gate')
  const alt = fresh('Forty lorries before a closed gate')
  await page.getByLabel('Alt text').fill(alt)
  await page.getByLabel('Credit').fill('Sher Ali/The Gazette')
  await press(page, 'Use this picture')
  await expect(page.locator('.lead-field')).toContainText('[Sher Ali/The Gazette]')
  await page.getByLabel('Caption here').fill('The gate, before it opened')
  await press(page, 'Submit')
  await expect(page.getByRole('region', { name: 'Workflow' }).getByText('Submitted', { exact: true })).toBeVisible()

  const other = await browser.newContext({ baseURL })
  await signIn(other, await hire({ role: 'editor' }))
  const html = await publish(await other.newPage(), story)
  expect(html).toContain(alt)
  expect(html).toContain('The gate, before it opened')
  expect(html).toContain('[Sher Ali/The Gazette]')
  const printed = await page.request.get(addressIn(html))
  expect([printed.status(), printed.headers()['content-type']]).toEqual([200, 'image/webp'])
  await other.close()
})

test('several at once, each with why it is refused or what it says of itself', async ({
  page,
  context,
  hire,
  signIn,
  from,
}) => {
  await from(context)
  await signIn(context, await hire({ role: 'reporter' }))
  await page.goto('/admin/pictures')
  const svg = {
    name: 'map.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  }
  const [first, second] = [await photograph('first.jpg'), await photograph('second.jpg')]
  await page.getByLabel('Add pictures').setInputFiles([first, svg, second])
  const files = page.getByRole('listitem')
  await expect(files.filter({ hasText: 'first.jpg' })).toContainText('Added.')
  await expect(files.filter({ hasText: 'second.jpg' })).toContainText('Added.')
  await expect(files.filter({ hasText: 'map.svg' })).toContainText('Not taken:')
  await page.getByLabel('Add pictures').setInputFiles([first])
  await expect(files.filter({ hasText: 'first.jpg' }).last()).toContainText('It was here already.')

  const words = page.getByRole('form', { name: 'Words of second.jpg' })
  const credit = fresh('Leyla Aydın')
  await words.getByLabel('Credit').fill(credit)
  await words.getByRole('button', { name: 'Save the words' }).click()
  await expect(words.getByRole('status')).toContainText('Saved')
  await page.goto(`/admin/pictures?waiting=yes&text=${encodeURIComponent(credit)}`)
  await expect(page.getByText('No alt text')).toBeVisible()
})

test('a picture is pasted or dropped where it is needed', async ({ page, context, hire, signIn, from }) => {
  await from(context)
  await signIn(context, await hire({ role: 'reporter' }))
  await page.goto('/admin/pictures')
  await expect(page.getByText('or paste one.')).toBeVisible()
  for (const [kind, name] of [
    ['paste', 'pasted.jpg'],
    ['drop', 'dropped.jpg'],
  ] as const) {
    const { buffer } = await photograph(name)
    await page.evaluate(
      ({ bytes, kind, name }) => {
        const data = new DataTransfer()
        data.items.add(new File([Uint8Array.from(bytes)], name, { type: 'image/jpeg' }))
        const init = { bubbles: true, cancelable: true }
        const event =
          kind === 'paste'
            ? new ClipboardEvent('paste', { ...init, clipboardData: data })
            : new DragEvent('drop', { ...init, dataTransfer: data })
        document.body.dispatchEvent(event)
      },
      { bytes: [...buffer], kind, name },
    )
    await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('Added.')
  }
})

test('the focus is set by a click and by keys, and every cut keeps it', async ({
  page,
  context,
  hire,
  signIn,
  from,
}) => {
  await from(context)
  await signIn(context, await hire({ role: 'picture-editor' }))
  await page.goto('/admin/pictures')
  await page.getByLabel('Add pictures').setInputFiles(await photograph('focus.jpg'))
  await page.getByRole('link', { name: 'Set its focus' }).click()
  const ring = page.getByRole('button', { name: /^The focus: 50 % from the left, 50 % from the top/ })
  await ring.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: /^The focus: 48 % from the left, 52 %/ })).toBeVisible()
  const box = await page.locator('.focus-picture').boundingBox()
  await page.locator('.focus-picture').click({ position: { x: (box?.width ?? 0) * 0.2, y: (box?.height ?? 0) * 0.7 } })
  await expect(page.getByRole('button', { name: /^The focus: 20 % from the left, 70 %/ })).toBeVisible()
  await press(page, 'Save the focus')
  await expect(page.getByRole('form', { name: 'Focus' }).getByRole('status')).toContainText('Saved')
  await page.reload()
  await expect(page.getByRole('button', { name: /^The focus: 20 % from the left, 70 %/ })).toBeVisible()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('pictures are added by a form, described, and printed', async ({ page, context, hire, signIn, from }) => {
    await from(context)
    await signIn(context, await hire({ role: 'editor' }))
    await page.goto('/admin/pictures')
    const broken = {
      name: 'half.jpg',
      mimeType: 'image/jpeg',
      buffer: (await photograph('half.jpg')).buffer.subarray(0, 900),
    }
    await page.getByLabel('Add pictures').setInputFiles([broken])
    await press(page, 'Add what is chosen')
    await expect(page.getByRole('alert').filter({ hasText: 'half.jpg' })).toBeVisible()

    await page
      .getByLabel('Add pictures')
      .setInputFiles([await photograph('a.jpg', { artist: 'Ravi Menon', caption: 'A ferry' })])
    await press(page, 'Add what is chosen')
    await page.waitForURL(/\/admin\/pictures\/[0-9a-f-]{36}\?/)
    await expect(page.getByLabel('Caption')).toHaveValue('A ferry')
    const alt = fresh('A ferry on grey water')
    await page.getByLabel('Alt text').fill(alt)
    await page.getByLabel('Credit').fill('Ravi Menon')
    await press(page, 'Save the words')
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
    await page.getByLabel('From the left, in hundredths').fill('30')
    await press(page, 'Save the focus')
    await expect(page.getByRole('status').filter({ hasText: 'cut anew' })).toBeVisible()
    await page.goto(`/admin/pictures?text=${encodeURIComponent(alt)}`)
    await expect(page.getByRole('link', { name: 'A ferry' })).toBeVisible()
  })
})

test('nobody adds a picture who is signed out or whose form comes from elsewhere', async ({ request, baseURL }) => {
  const data = (await photograph('x.jpg')).buffer
  const headers = { 'content-type': 'application/octet-stream', origin: baseURL ?? '' }
  expect((await request.post('/admin/pictures/upload', { data, headers })).status()).toBe(401)
  const elsewhere = { ...headers, origin: 'https://elsewhere.example' }
  expect((await request.post('/admin/pictures/upload', { data, headers: elsewhere })).status()).toBe(403)
})

test('every screen of pictures has no barrier for anyone', async ({ page, context, hire, signIn, from }) => {
  test.setTimeout(400_000)
  await from(context)
  await signIn(context, await hire())
  await page.goto('/admin/pictures')
  await page
    .getByLabel('Add pictures')
    .setInputFiles([await photograph('seen.jpg'), { name: 'x.svg', mimeType: 'x/y', buffer: Buffer.from('<svg/>') }])
  await expect(page.getByText('Not taken:')).toBeVisible()
  await expect(page.getByRole('form', { name: 'Words of seen.jpg' })).toBeVisible()
  await looksRight(page)
  await page.getByRole('link', { name: 'Set its focus' }).click()
  await expect(page.getByRole('form', { name: 'Focus' })).toBeVisible()
  await looksRight(page)
  await start(page, fresh('Seen by everybody'))
  await press(page, 'Choose a picture')
  await expect(page.getByText(/ found\.$/)).toBeVisible()
  await looksRight(page, 'the picker')
  await page.getByLabel('Add a picture').setInputFiles(await photograph('picked.jpg'))
  await expect(page.getByRole('button', { name: 'Use this picture' })).toBeVisible()
  await looksRight(page, 'the words of a new picture')
})
