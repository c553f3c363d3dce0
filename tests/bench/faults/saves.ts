import { setTimeout as pause } from 'node:timers/promises'
import type { ArticleDocument } from '#domain/article-document.ts'
import type { Staff } from '#domain/staff.ts'
import type { Line } from '#tests/bench/pages.ts'
import { bodyOf, documentOf, section, staff } from '#tests/factories/desk.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { startArticle } from '#verbs/articles/start.ts'

const PEOPLE = 30
const EACH_MS = 2000
const PARAGRAPHS = 12
const SENTENCE = 'The gate opened at dawn, and by noon forty lorries had crossed, all of them empty. '

export type Save = (text: { articleId: string; basedOn: number; document: ArticleDocument }) => Promise<unknown>

/** Saves by the verb itself, without what lies before it. */
export const byVerb = async (writer: Staff): Promise<Save> => {
  return (text) => saveArticle(writer, { ...text, kind: 'autosave' })
}

/** How long a save of a story of some thousand words takes, with thirty people each of whom saves every two seconds. */
export async function measureSaves(rounds: number, how: string, sit: (writer: Staff) => Promise<Save>): Promise<Line> {
  const place = await section()
  const writers = Array.from({ length: PEOPLE }, () => staff('reporter'))
  const desks = await Promise.all(writers.map(async (writer) => ({ writer, save: await sit(writer) })))
  const times = await Promise.all(
    desks.map(async ({ writer, save }, index) => {
      const slug = `save-${index}`
      const { subjectId } = await startArticle(writer, { sectionId: place.id, slug, document: documentOf() })
      return write(subjectId, save, (index * EACH_MS) / PEOPLE, rounds)
    }),
  )
  const sorted = times.flat().sort((a, b) => a - b)
  const at = (share: number) => `${(sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1)} ms`
  const seen = `${at(0.95)} (half in ${at(0.5)}, slowest ${at(0.9999)}; ${sorted.length} saves)`
  return [`a save ${how}, ${PEOPLE} people every ${EACH_MS / 1000} s, p95`, 'under 100 ms', seen]
}

/** One person, who comes at a moment of their own within the two seconds and keeps to it, however long a save takes. */
async function write(articleId: string, save: Save, afterMs: number, rounds: number): Promise<number[]> {
  const from = performance.now() + afterMs
  const times: number[] = []
  for (let round = 1; round <= rounds; round++) {
    await pause(Math.max(0, from + round * EACH_MS - performance.now()))
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, n) => `${round} ${n} ${SENTENCE.repeat(6)}`)
    const document = documentOf({ body: bodyOf(...paragraphs) })
    const began = performance.now()
    await save({ articleId, basedOn: round, document })
    times.push(performance.now() - began)
  }
  return times
}
