import { lineOf } from './body/place.ts'
import { plainBlocks } from './body/plain-blocks.ts'

/** The words of a bit of HTML (a title, an excerpt) on one line. */
export const plainLine = (html: string) =>
  /[<&]/.test(html) ? lineOf(plainBlocks(html, () => undefined)) : html.replace(/\s+/g, ' ').trim()
