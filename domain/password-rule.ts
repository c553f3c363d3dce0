export const LEAST_SIGNS = 12
export const MOST_SIGNS = 1024

type Known = {
  /** Names a guesser tries first: the paper’s, the person’s, their address. */
  words: readonly string[]
  /** The passwords that most people choose, in lower case. */
  common: ReadonlySet<string>
}

/** The form in which a password is counted, hashed and compared: one way of writing each sign, and nothing cut off. */
export const passwordText = (password: string) => password.normalize('NFC')

/** Why a new password will not do, or undefined. There is no rule about which signs it has: length, and not being guessed. */
export function refusePassword(password: string, { words, common }: Known): string | undefined {
  const text = passwordText(password)
  const signs = [...text]
  if (signs.length < LEAST_SIGNS) {
    return `Use at least ${LEAST_SIGNS} signs. Three or four words that do not belong together are easy to remember.`
  }
  if (signs.length > MOST_SIGNS) return `Use at most ${MOST_SIGNS} signs.`
  const folded = text.toLowerCase()
  if (isCommon(folded, common) || isRun([...folded])) {
    return 'This is one of the passwords that are tried first. Choose another one.'
  }
  const left = without(folded, words)
  if (left !== lettersOf(folded) && (left.length < 4 || common.has(left))) {
    return 'This password is made of a name that others know: the paper’s or your own. Choose another one.'
  }
  return undefined
}

/** Also when it is a common one with digits and signs around it, or one several times over. */
function isCommon(folded: string, common: ReadonlySet<string>): boolean {
  const core = folded.replace(/^\P{L}+|\P{L}+$/gu, '')
  return [folded, core, unitOf(folded), unitOf(core)].some((text) => common.has(text))
}

/** A text that is another one several times over, as that other one. */
function unitOf(text: string): string {
  const at = (text + text).indexOf(text, 1)
  return at > 0 && at < text.length ? text.slice(0, at) : text
}

/** One sign over and over, a few in turn, or signs that follow each other as on a keyboard’s row of digits. */
function isRun(signs: readonly string[]): boolean {
  if ([...unitOf(signs.join(''))].length <= 4) return true
  const points = signs.map((sign) => sign.codePointAt(0) ?? 0)
  const steps = points.slice(1).map((point, i) => point - (points[i] ?? 0))
  const turns = steps.filter((step, i) => i > 0 && step !== steps[i - 1]).length
  return turns <= 2
}

const lettersOf = (text: string) => text.replace(/\P{L}+/gu, '')

/** The letters that are left when the names are taken out; parts of a name count when they have three letters. */
function without(folded: string, words: readonly string[]): string {
  const names = words
    .map((word) => passwordText(word).toLowerCase())
    .flatMap((word) => [lettersOf(word), ...word.split(/\P{L}+/u)])
    .filter((name) => [...name].length >= 3)
    .toSorted((a, b) => b.length - a.length)
  return names.reduce((left, name) => left.replaceAll(name, ''), lettersOf(folded))
}
