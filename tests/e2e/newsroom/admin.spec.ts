import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { test } from '#tests/e2e/desk.ts'
import { makeTopic } from '#verbs/topics/make.ts'

const theDemo = { system: 'demo' } as const
let count = 0
const fresh = (word: string) => `${word} ${process.pid.toString(36)}${Date.now().toString(36)}${++count}`
const slugFor = (name: string) => name.toLowerCase().replaceAll(' ', '-')

async function topic(word: string) {
  const name = fresh(word)
  const slug = slugFor(name)
  const { subjectId } = await makeTopic(theDemo, { slug, name, summary: `What ${name} is about.` })
  return { id: subjectId, name, path: `/topics/${slug}` }
}

/** Where an address leads in one hop; undefined where it answers itself. */
async function hop(request: APIRequestContext, path: string) {
  const answer = await request.get(path, { maxRedirects: 0 })
  const to = answer.headers().location
  return { status: answer.status(), to: to && new URL(to, answer.url()).pathname }
}

const saysDone = (page: Page, form: string, words: string) =>
  expect(page.getByRole('form', { name: form, exact: true }).getByRole('status').first()).toContainText(words)

test.beforeEach(async ({ context, from }) => {
  await from(context)
})

const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })

/** Writes the text of a page anew, in the editor or, without a script, as plain text. */
async function write(page: Page, lines: readonly string[], byScript: boolean) {
  if (!byScript) return text(page).fill(lines.join('\n\n'))
  await expect(page.getByRole('toolbar', { name: 'Text tools' })).toBeVisible()
  await text(page).click()
  await page.keyboard.press('ControlOrMeta+A')
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(line)
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('a section that is made stands in the paper, and changes there', async ({ page, context, hire, signIn }) => {
      await signIn(context, await hire({ role: 'editor' }))
      const name = fresh('Bolan')
      await page.goto('/admin/sections')
      await page.getByRole('link', { name: 'Make a section' }).first().click()
      await page.getByLabel('Name', { exact: true }).fill(name)
      await page.getByLabel('Description').fill('From the pass and beyond it.')
      await page.getByRole('radio', { name: /^Plum/ }).check()
      await page.getByRole('button', { name: 'Make section' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Made.' })).toBeVisible()
      const path = `/${slugFor(name)}`
      expect(await (await page.request.get(path)).text()).toContain('From the pass and beyond it.')
      expect(await (await page.request.get('/')).text()).toContain(name)
      await page.getByLabel('Description').fill('From the pass alone.')
      await page.getByRole('button', { name: 'Change section' }).click()
      await saysDone(page, 'Change the section', 'Changed')
      expect(await (await page.request.get(path)).text()).toContain('From the pass alone.')

      await page.goto('/admin/sections')
      const names = () => page.getByRole('table').getByRole('rowheader').allInnerTexts()
      const before = await names()
      await page.getByRole('button', { name: new RegExp(`^Earlier.*${name}$`) }).click()
      await saysDone(page, 'Order of the sections', 'The order is changed')
      await expect.poll(names).toEqual([...before.slice(0, -2), ...before.slice(-2).reverse()])
    })

    test('a topic that is merged leads on in one hop, and back', async ({ page, context, hire, signIn }) => {
      const [into, from] = [await topic('Karez'), await topic('Canal')]
      await signIn(context, await hire({ role: 'editor' }))
      expect(await hop(page.request, from.path)).toEqual({ status: 200 })
      await page.goto(`/admin/topics/${from.id}`)
      const search = page.getByRole('form', { name: 'Which topic to merge into' })
      await search.getByLabel('Name').fill(into.name)
      await search.getByRole('button', { name: 'Show' }).click()
      const merge = page.getByRole('form', { name: 'Merge', exact: true })
      await merge.getByRole('radio', { name: into.name }).check()
      await merge.getByRole('button', { name: 'Merge' }).click()
      await saysDone(page, 'Merge', 'Merged.')
      expect(await hop(page.request, from.path)).toEqual({ status: 301, to: into.path })
      expect(await hop(page.request, into.path)).toEqual({ status: 200 })

      await merge.getByRole('button', { name: 'Take back' }).click()
      await saysDone(page, 'Merge', 'Taken back.')
      expect(await hop(page.request, from.path)).toEqual({ status: 200 })
    })

    test('a byline, a source and a topic are made and put right', async ({ page, context, hire, signIn }) => {
      await signIn(context, await hire({ role: 'editor' }))
      for (const [place, noun] of [
        ['contributors', 'contributor'],
        ['sources', 'source'],
        ['topics', 'topic'],
      ] as const) {
        const name = fresh(noun)
        await page.goto(`/admin/${place}/new`)
        await page.getByLabel('Name', { exact: true }).fill(name)
        await page.getByRole('button', { name: `Make ${noun}` }).click()
        await expect(page.getByRole('status').filter({ hasText: 'Made.' })).toBeVisible()
        const form = page.getByRole('form', { name: `Change the ${noun}` })
        await form.getByLabel('Name', { exact: true }).fill(`${name} of Quetta`)
        await form.getByRole('button', { name: `Change ${noun}` }).click()
        await saysDone(page, `Change the ${noun}`, 'Changed')
        await page.goto(`/admin/${place}?text=${encodeURIComponent(`${name} of`)}`)
        await expect(page.getByRole('link', { name: `${name} of Quetta` })).toBeVisible()
      }
    })

    test('what is refused says what to do and loses nothing', async ({ page, context, hire, signIn }) => {
      await signIn(context, await hire({ role: 'editor' }))
      await page.goto('/admin/sections/new')
      await page.getByLabel('Name', { exact: true }).fill('Newsroom')
      await page.getByLabel('Address').fill('admin')
      await page.getByRole('radio', { name: /^Wine/ }).check()
      await page.getByRole('button', { name: 'Make section' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText('Choose another one.')
      await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Newsroom')
      await expect(page.getByRole('radio', { name: /^Wine/ })).toBeChecked()
      await page.goto('/admin/sources/new')
      await page.getByLabel('Name', { exact: true }).fill(fresh('The Post'))
      await page.getByLabel('Web address').fill('javascript:alert(1)')
      await page.getByRole('button', { name: 'Make source' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText('Begin it with https://')
      await expect(page.getByLabel('Web address')).toHaveValue('javascript:alert(1)')
    })

    test('a page is written, read, and not written over', async ({ page, context, hire, signIn, browser }) => {
      await signIn(context, await hire({ role: 'editor' }))
      const title = fresh('Letters')
      await page.goto('/admin/pages/new')
      await page.getByLabel('Title').fill(title)
      await write(page, ['## Who reads them', 'The editor, every day.'], javaScriptEnabled)
      await page.getByRole('button', { name: 'Save page' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Written.' })).toBeVisible()
      const path = `/about/${slugFor(title)}`
      expect(await (await page.request.get(path)).text()).toMatch(/<h2[^>]*>Who reads them/)

      const other = await browser.newContext({ javaScriptEnabled })
      await signIn(other, await hire({ role: 'editor' }))
      const late = await other.newPage()
      await late.goto(page.url())
      await write(page, ['The editor, every evening.'], javaScriptEnabled)
      await page.getByRole('button', { name: 'Save page' }).click()
      await saysDone(page, 'Change the page', 'Saved.')
      await write(late, ['Nobody.'], javaScriptEnabled)
      await late.getByRole('button', { name: 'Save page' }).click()
      await expect(late.getByRole('main').getByRole('alert')).toContainText('Somebody else has saved this page')
      const kept = text(late)
      if (javaScriptEnabled) await expect(kept).toHaveText('Nobody.')
      else await expect(kept).toHaveValue('Nobody.')
      expect(await (await page.request.get(path)).text()).toContain('every evening')
      await other.close()
    })

    test('a gate is set for a kind of story, and as it was again', async ({ page, context, hire, signIn }) => {
      await signIn(context, await hire())
      await page.goto('/admin/settings')
      const form = page.getByRole('form', { name: 'Gates' })
      const genre = javaScriptEnabled ? 'Obituary' : 'Explainer'
      const ring = (level: string) =>
        form.getByRole('radio', { name: `It has a lead picture, ${genre}: ${level}`, exact: true })
      await form.getByLabel('Rule', { exact: true }).selectOption('It has a lead picture')
      await form.getByRole('button', { name: 'Change gates' }).click()
      await expect(form.getByRole('alert')).toBeVisible()
      await expect(form.getByText('Choose a kind of story or a section')).toBeVisible()
      await form.getByLabel('Kind of story').selectOption(genre)
      await form.getByLabel('Level').selectOption('Off')
      await form.getByRole('button', { name: 'Change gates' }).click()
      await saysDone(page, 'Gates', 'Changed.')
      await expect(ring('Off')).toBeChecked()
      await ring('as the rule').check()
      await form.getByRole('button', { name: 'Change gates' }).click()
      await expect(ring('Off')).toHaveCount(0)
    })
  })
}

test('making a section needs no pointer', async ({ page, context, hire, signIn }) => {
  await signIn(context, await hire({ role: 'editor' }))
  await page.goto('/admin/sections/new')
  await page.getByLabel('Name', { exact: true }).focus()
  await page.keyboard.type(fresh('Keys'))
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Made.' })).toBeVisible()
})

test('whoever may not change them sees none of these pages', async ({ page, context, hire, signIn }) => {
  const places = ['sections', 'topics', 'contributors', 'sources', 'pages', 'settings']
  await signIn(context, await hire({ role: 'reporter' }))
  for (const place of places) {
    expect((await page.goto(`/admin/${place}`))?.status(), place).toBe(403)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not for your role')
  }
  const navigation = page.getByRole('navigation', { name: 'Newsroom' }).first()
  for (const place of places) await expect(navigation.locator(`a[href="/admin/${place}"]`)).toHaveCount(0)
})

test('a section, topic, byline, source or page that is not there says so', async ({ page, context, hire, signIn }) => {
  await signIn(context, await hire())
  for (const place of ['sections', 'topics', 'contributors', 'sources', 'pages'])
    for (const id of ['nobody', '0192f0c0-0000-7000-8000-000000000001'])
      expect((await page.goto(`/admin/${place}/${id}`))?.status(), `${place} ${id}`).toBe(404)
})
