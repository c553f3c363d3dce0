import { setTimeout as pause } from 'node:timers/promises'
import type { PaperEvent } from '#domain/event.ts'
import type { Line } from '#tests/bench/pages.ts'
import { contributor, documentOf, draft, published, section, theDemo, topic } from '#tests/factories/desk.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { ask } from './ask.ts'
import { percentile } from './figures.ts'

/** Each is published, updated and withdrawn; one half is looked for with the process that made the change, one with the other. */
const STORIES = 68
const PATIENCE_MS = 5000

type Story = { path: string; seenBy: 'maker' | 'other' }
type Shown = { path: string; status: number; has?: string; hasNot?: string }

/** How soon a change is seen: by the process that made it in its next answer, by another one as it hears of it. */
export async function measureChanges(makerPort: number, otherPort: number): Promise<Line[]> {
  const place = await section('Bench desk')
  const [subject, writer] = [await topic('Bench subject'), await contributor('Bench hand')]
  const lists = ['/', '/latest', `/${place.slug}`, `/topics/${subject.slug}`, `/by/${writer.slug}`]
  const furniture = { topics: [subject.id], bylines: [{ contributorId: writer.id, role: 'author' as const }] }
  // A list without a story does not exist; these are to be there all the time.
  await published({ section: place, slug: 'gate', headline: 'The gate', ...furniture })
  const late: string[] = []
  const times: number[] = []
  const verbs: number[] = []

  const change = async (story: Story, made: Omit<Shown, 'path'>, make: () => Promise<PaperEvent>) => {
    const shown = [{ path: story.path, ...made }, ...lists.map((list) => ({ ...made, path: list, status: 200 }))]
    const port = story.seenBy === 'maker' ? makerPort : otherPort
    // There is a copy of everything before it changes.
    await Promise.all(shown.map(({ path }) => ask({ port, path })))
    const from = performance.now()
    const { name } = await make()
    verbs.push(performance.now() - from)
    if (story.seenBy === 'maker') {
      const seen = await Promise.all(shown.map((one) => isShown(port, one)))
      late.push(...shown.filter((_, i) => !seen[i]).map(({ path }) => `${name} at ${path}`))
    } else {
      await Promise.all(shown.map((one) => untilShown(port, one)))
      times.push(performance.now() - from)
    }
  }

  for (let n = 0; n < STORIES; n++) {
    const [first, second] = [`The gate opens ${n} times`, `The gate shuts ${n} times`]
    const story = await draft({ section: place, slug: `gate-${n}`, headline: first, ...furniture })
    const id = story.id
    const seen: Story = { path: story.path, seenBy: n % 2 === 0 ? 'maker' : 'other' }
    await change(seen, { status: 200, has: first }, () => publishArticle(theDemo, { articleId: id, seen: 0 }))
    const document = documentOf({ headline: second, ...furniture })
    await saveArticle(theDemo, { articleId: id, basedOn: 1, document })
    await change(seen, { status: 200, has: second, hasNot: first }, () =>
      updateArticle(theDemo, { articleId: id, seen: 1 }),
    )
    await change(seen, { status: 410, hasNot: second }, () =>
      withdrawArticle(theDemo, { articleId: id, seen: 2, reason: 'It was a different gate.' }),
    )
  }
  const [p50, p95, most] = [0.5, 0.95, 1].map((part) => `${percentile(times, part).toFixed(0)} ms`)
  const verb = `${percentile(verbs, 0.5).toFixed(0)} ms`
  const changes = `${times.length} changes at ${lists.length + 1} addresses each`
  return [
    [
      `${changes}, seen by the process that made them`,
      'the next answer, always',
      late.length ? `${late.length} late: ${late.slice(0, 3).join(', ')}` : 'always',
    ],
    [
      `${changes}, seen by another process at the last`,
      'p95 under 300 ms',
      `p50 ${p50}, p95 ${p95}, at most ${most}  (from the call of the verb, which takes ${verb} itself)`,
    ],
  ]
}

async function isShown(port: number, { path, status, has, hasNot }: Shown) {
  const answered = await ask({ port, path })
  const text = answered.body.toString()
  return answered.status === status && (!has || text.includes(has)) && !(hasNot && text.includes(hasNot))
}

async function untilShown(port: number, shown: Shown) {
  const until = performance.now() + PATIENCE_MS
  while (!(await isShown(port, shown))) {
    if (performance.now() > until) throw new Error(`The other process never showed ${JSON.stringify(shown)}`)
    await pause(1)
  }
}
