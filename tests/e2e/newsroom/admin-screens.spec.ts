import { expect, type Page } from '@playwright/test'
import { test } from '#tests/e2e/desk.ts'
import { makeTopic } from '#verbs/topics/make.ts'
import { mergeTopics } from '#verbs/topics/merge.ts'
import { listenForComplaints, looksRight } from './looks.ts'

// Each state is looked at six times.
test.describe.configure({ timeout: 240_000 })

test.beforeEach(async ({ context, from, hire, signIn }) => {
  await from(context)
  await signIn(context, await hire())
})

const theDemo = { system: 'demo' } as const

const firstOf = async (page: Page, place: string) => {
  await page.goto(`/admin/${place}`)
  await page.getByRole('table').getByRole('rowheader').first().getByRole('link').click()
  await page.waitForURL(new RegExp(`/admin/${place}/[0-9a-f-]{36}$`))
}

for (const place of ['sections', 'topics', 'contributors', 'sources', 'pages']) {
  test(`the list, the making and the changing of ${place} have no barrier for anyone`, async ({ page }) => {
    const complaints = listenForComplaints(page)
    await page.goto(`/admin/${place}`)
    await looksRight(page)
    await page.goto(`/admin/${place}/new`)
    await looksRight(page)
    await firstOf(page, place)
    await looksRight(page)
    expect(complaints).toEqual([])
  })
}

test('a list in which nothing is found has no barrier for anyone', async ({ page }) => {
  await page.goto('/admin/topics?text=no-topic-is-called-so')
  await expect(page.getByText('No topic has these words')).toBeVisible()
  await looksRight(page)
})

test('the settings have no barrier for anyone', async ({ page }) => {
  const complaints = listenForComplaints(page)
  await page.goto('/admin/settings')
  await looksRight(page)
  expect(complaints).toEqual([])
})

test('a merger has no barrier for anyone, from either side', async ({ page }) => {
  const [into, from] = await Promise.all(
    ['into', 'from'].map((side) => {
      const slug = `merger-${side}-${process.pid}-${Date.now()}`
      return makeTopic(theDemo, { slug, name: slug })
    }),
  )
  await page.goto(`/admin/topics/${from?.subjectId}`)
  await expect(page.getByRole('radio').first()).toBeVisible()
  await looksRight(page, 'before')
  await mergeTopics(theDemo, { from: from?.subjectId ?? '', into: into?.subjectId ?? '' })
  for (const side of [from, into]) {
    await page.goto(`/admin/topics/${side?.subjectId}`)
    await expect(page.getByRole('button', { name: /^Take back/ })).toBeVisible()
    await looksRight(page)
  }
})
