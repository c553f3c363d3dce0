import { setTimeout as pause } from 'node:timers/promises'
import type { Line } from '#tests/bench/pages.ts'
import { bodyOf, documentOf, section, staff } from '#tests/factories/desk.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { startArticle } from '#verbs/articles/start.ts'

const PEOPLE = 30
const EACH_MS = 2000
const PARAGRAPHS = 12
const SENTENCE = 'The gate opened at dawn, and by noon forty lorries had crossed, all of them empty. '

/** How long a save of a story of some thousand words takes, with thirty people each of whom saves every two seconds. */
export async function measureSaves(rounds: number): Promise<Line> {
  const place = await section()
  const times = await Promise.all(Array.from({ length: PEOPLE }, (_, index) => write(place.id, index, rounds)))
  const sorted = times.flat().sort((a, b) => a - b)
  const at = (share: number) => `${(sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1)} ms`
  const seen = `${at(0.95)} (half in ${at(0.5)}, slowest ${at(0.9999)}; ${sorted.length} saves)`
  return [`a save, ${PEOPLE} people every ${EACH_MS / 1000} s, p95`, 'under 100 ms', seen]
}

/** One person, who comes at a moment of their own within the two seconds and keeps to it, however long a save takes. */
async function write(sectionId: string, index: number, rounds: number): Promise<number[]> {
  const writer = staff('reporter')
  const start = await startArticle(writer, { sectionId, slug: `save-${index}`, document: documentOf() })
  const from = performance.now() + (index * EACH_MS) / PEOPLE
  const times: number[] = []
  for (let round = 1; round <= rounds; round++) {
    await pause(Math.max(0, from + round * EACH_MS - performance.now()))
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, n) => `${round} ${n} ${SENTENCE.repeat(6)}`)
    const document = documentOf({ body: bodyOf(...paragraphs) })
    const began = performance.now()
    await saveArticle(writer, { articleId: start.subjectId, basedOn: round, document, kind: 'autosave' })
    times.push(performance.now() - began)
  }
  return times
}
