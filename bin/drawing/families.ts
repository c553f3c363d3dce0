import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Range = [first: number, last: number]
/** One file of a family, and the signs that it draws. */
export type Face = { family: string; path: string; ranges: Range[] }

const ROOT = join(import.meta.dirname, '../..')
const NOTO = join(ROOT, 'node_modules/@fontsource-variable')
export const DISPLAY = 'Newsreader Display'
export const NASTALIQ = 'Nastaliq'
/** The paper’s own, each with the signs that its file holds; style sheets name more, since a browser goes on to the next face. */
const OWN: [family: string, file: string, ranges: string][] = [
  [
    DISPLAY,
    'newsreader-display',
    'U+20-7E,U+A0,U+A3,U+A7,U+A9,U+B0,U+B7,U+BD,U+D7,U+E9,U+2013-2014,U+2018-2019,U+201C-201D,U+2022,U+2026,U+2212',
  ],
  [DISPLAY, 'newsreader-display-latin1', 'U+A1-FF'],
  [
    DISPLAY,
    'newsreader-display-ext',
    'U+100-130,U+134-148,U+14A-151,U+154-17E,U+192,U+218-21B,U+1E80-1E85,U+1E9E,U+1EF2-1EF9',
  ],
  [
    NASTALIQ,
    'nastaliq-700',
    'U+60C,U+610-614,U+61B,U+61F,U+621-624,U+626-63A,U+641-652,U+654,U+656-657,U+66A-66C,U+670,U+679,U+67E,U+686,U+688,U+691,U+698,U+6A9,U+6AF,U+6BA,U+6BE,U+6C1-6C3,U+6CC,U+6D2-6D4,U+6F0-6F9,U+200C-200E',
  ],
]

/** Every face there is, by family. */
export const families: ReadonlyMap<string, Face[]> = Map.groupBy(
  [...ownFaces(), ...notoFaces()],
  ({ family }) => family,
)

function ownFaces(): Face[] {
  return OWN.map(([family, file, ranges]) => ({
    family,
    path: join(ROOT, 'public/fonts', `${file}.woff2`),
    ranges: rangesOf(ranges),
  }))
}

/** Each package says in `unicode.json` which signs are in which of its files. */
function notoFaces(): Face[] {
  return readdirSync(NOTO)
    .filter((name) => name.startsWith('noto-sans'))
    .flatMap((name) => {
      const subsets: Record<string, string> = JSON.parse(readFileSync(join(NOTO, name, 'unicode.json'), 'utf8'))
      return Object.entries(subsets).map(([subset, ranges]) => ({
        family: name,
        path: join(NOTO, name, 'files', `${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`),
        ranges: rangesOf(ranges),
      }))
    })
}

function rangesOf(text: string): Range[] {
  return text
    .split(',')
    .map((part) => /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/i.exec(part))
    .filter((match) => match !== null)
    .map(([, first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)])
}
