import type { Said } from './page.ts'

/** Where the time of a page went, for the browser's tools: the records, everything else, and both together. */
export function serverTiming({ begun, asked }: Said): string {
  const total = performance.now() - begun
  const { questions, milliseconds } = asked ?? { questions: 0, milliseconds: 0 }
  const part = (name: string, duration: number, told = '') => `${name};dur=${duration.toFixed(1)}${told}`
  return [
    part('db', milliseconds, `;desc="${questions} ${questions === 1 ? 'question' : 'questions'}"`),
    part('render', total - milliseconds),
    part('total', total),
  ].join(', ')
}
