import type { SourceRole } from './article-document.ts'

type Credit = { name: string; role: SourceRole }

/** The closing line on sources, made from rows; empty when there are none. */
export function sourceLine(credits: readonly Credit[], note: string, language: string) {
  const from = credits.filter((credit) => credit.role === 'source').map((credit) => credit.name)
  const inputs = credits.filter((credit) => credit.role === 'inputs').map((credit) => credit.name)
  const list = (names: string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
  const sentence =
    SENTENCES[language.split('-')[0] ?? '']?.(list(from), list(inputs)) ?? english(list(from), list(inputs))
  return [sentence, note].filter((part) => part !== '').join(' ')
}

const english = (from: string, inputs: string) => {
  if (from && inputs) return `This story is sourced from ${from} with inputs from ${inputs}.`
  if (from) return `This story is sourced from ${from}.`
  return inputs ? `With inputs from ${inputs}.` : ''
}

const urdu = (from: string, inputs: string) => {
  if (from && inputs) return `یہ خبر ${from} سے لی گئی ہے، ${inputs} کی معلومات کے ساتھ۔`
  if (from) return `یہ خبر ${from} سے لی گئی ہے۔`
  return inputs ? `${inputs} کی معلومات کے ساتھ۔` : ''
}

const SENTENCES: Record<string, (from: string, inputs: string) => string> = { en: english, ur: urdu }

/** Whether a text can stand as the address of a source: a browser follows it to the web, and runs nothing. */
export const isWebAddress = (text: string) => {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol)
}
