import { DISPLAY, type Face, families, NASTALIQ } from './families.ts'

const EASTERN = /-(sc|tc|jp|kr)$/
/** By script, as a language is written where nothing else is said. */
const EAST: Record<string, string> = {
  Hans: 'noto-sans-sc',
  Jpan: 'noto-sans-jp',
  Hant: 'noto-sans-tc',
  Kore: 'noto-sans-kr',
}

/** The faces that a text needs, in the order in which they are to be asked for a sign, and the text without what none can draw. */
export function facesFor(whole: string, language: string): { faces: Face[]; stack: string[]; text: string } {
  const text = whole.normalize('NFC')
  const order = orderFor(text, language)
  const signs = [...new Set(text)].map((sign) => sign.codePointAt(0) ?? 0)
  const needed = new Set<string>()
  const unknown = new Set<number>()
  for (const sign of signs) {
    const family = order.find((name) => familyDraws(name, sign))
    if (family === undefined) unknown.add(sign)
    else needed.add(family)
  }
  const stack = order.filter((name) => needed.has(name))
  const faces = stack.flatMap(
    (name) => families.get(name)?.filter((face) => signs.some((sign) => draws(face, sign))) ?? [],
  )
  return { faces, stack, text: [...text].filter((sign) => !unknown.has(sign.codePointAt(0) ?? 0)).join('') }
}

/**
 * Latin is set in the paper’s own face, Urdu in Nastaliq with it, and all else in one hand with its figures. The letters that
 * Chinese, Japanese and Korean share have a shape in each.
 */
function orderFor(text: string, language: string): string[] {
  const { language: tongue, script = 'Latn' } = new Intl.Locale(language).maximize()
  const others = [...families.keys()].filter((name) => name.startsWith('noto-') && !EASTERN.test(name))
  const own = EAST[script]
  const eastern = [...new Set([own ?? 'noto-sans-sc', ...Object.values(EAST)])]
  const notos = own ? [...eastern, ...others] : [...others, ...eastern]
  if (tongue === 'ur') return [NASTALIQ, DISPLAY, ...notos]
  return script === 'Latn' && !hasForeignLetters(text) ? [DISPLAY, ...notos] : notos
}

/** Whether the paper’s own face lacks a Latin letter of it: one word in two faces cannot be read. */
const hasForeignLetters = (text: string) =>
  [...text].some((sign) => /\p{Script=Latin}/u.test(sign) && !familyDraws(DISPLAY, sign.codePointAt(0) ?? 0))

const familyDraws = (family: string, sign: number) => (families.get(family) ?? []).some((face) => draws(face, sign))
const draws = ({ ranges }: Face, sign: number) => ranges.some(([first, last]) => sign >= first && sign <= last)
