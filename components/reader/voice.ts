import type { Paper } from '#domain/reading.ts'
import { type Clock, directionOf } from '#lib/dates.ts'
import { type Words, wordsOf } from './words.ts'

/** The language, direction, words and zone in which a page speaks, and the language in which the paper keeps its names. */
export type Voice = Clock & { direction: 'ltr' | 'rtl'; words: Words; paperLanguage: string }

/** The paper's own voice, or that of a story in another language. */
export const voiceOf = (paper: Pick<Paper, 'language' | 'timeZone'>, language = paper.language): Voice => ({
  language,
  timeZone: paper.timeZone,
  direction: directionOf(language),
  words: wordsOf(language),
  paperLanguage: paper.language,
})

/** `lang` and `dir` for a run that is not in the language of the page. */
export function foreign(language: string, voice: Voice): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === voice.language ? {} : { lang: language, dir: directionOf(language) }
}

/** `lang` and `dir` for names of sections, topics, people and pages on a page in another language than the paper's. */
export const named = (voice: Voice) => foreign(voice.paperLanguage, voice)
