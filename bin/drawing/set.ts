import type { Node, Renderer } from '@takumi-rs/core'
import { directionOf } from '#lib/dates.ts'
import { colour } from './colours.ts'
import type { facesFor } from './faces.ts'

type Style = NonNullable<Node['style']>
type Words = ReturnType<typeof facesFor> & { language: string }
/** Where words shall stand, in which sizes, largest first, and in how many lines at most. */
type Room = { width: number; height: number; sizes: readonly number[]; mostLines: number }

const WEIGHT = 560
/** What Nastaliq needs above its first line, where its letters begin. */
export const NASTALIQ_HEAD = 36

/** Sets words in the largest size in which they fit; where none is small enough, they are cut with an ellipsis. */
export async function setWords(renderer: Renderer, words: Words, room: Room, style: Style = {}): Promise<Node> {
  const leading = leadingOf(words.language)
  const most = (size: number) => Math.max(1, Math.min(room.mostLines, Math.floor(room.height / (size * leading))))
  const set = (fontSize: number, more: Style = {}) =>
    textNode(words, { ...style, fontSize, lineHeight: leading, width: room.width, ...more })
  for (const size of room.sizes) {
    const node = set(size)
    const { runs, height } = await renderer.measure(node, { width: room.width })
    const widest = Math.max(0, ...runs.map((run) => run.x + run.width))
    if (Math.round(height / (size * leading)) <= most(size) && widest <= room.width + 1) return node
  }
  const size = room.sizes.at(-1) ?? 0
  return set(size, { overflowWrap: 'anywhere', lineClamp: most(size), textOverflow: 'ellipsis' })
}

export const isNastaliq = (language: string) => new Intl.Locale(language).language === 'ur'

/** Nastaliq falls from right to left below the line it starts on, and the scripts of India hang from theirs. */
function leadingOf(language: string): number {
  if (isNastaliq(language)) return 1.95
  const { script } = new Intl.Locale(language).maximize()
  return script === 'Latn' || script === 'Cyrl' || script === 'Grek' ? 1.1 : 1.35
}

const textNode = ({ text, stack, language }: Words, style: Style): Node => ({
  type: 'text',
  text,
  lang: language,
  style: {
    fontFamily: stack.map((family) => `'${family}'`).join(', '),
    fontWeight: WEIGHT,
    color: colour('ink'),
    direction: directionOf(language),
    textWrap: 'balance',
    ...style,
  },
})
