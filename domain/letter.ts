/** What a letter says: plain sentences, each a paragraph, and at most one link that opens something. */
export type Letter = {
  subject: string
  lines: readonly string[]
  link?: { label: string; url: string }
}

/** Who signs it. */
export type Sender = { name: string; origin: string }

const LONGEST_SUBJECT = 200
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu
// Signs that turn the direction of what follows: a name with one of them would rewrite the sentence around it.
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu
/** A name or a subject on one line: a line break in it would begin a header of its own. */
export const oneLine = (text: string) =>
  text.toWellFormed().replace(TURNING, '').replace(CONTROLS, ' ').replace(/ {2,}/g, ' ').trim()

/** The subject as it stands in the header. */
export const subjectOf = (letter: Letter) => [...oneLine(letter.subject)].slice(0, LONGEST_SUBJECT).join('')

/** The letter for whoever reads mail as plain text. */
export function letterText(letter: Letter, sender: Sender): string {
  const parts = letter.lines.map(oneLine)
  if (letter.link) parts.push(`${oneLine(letter.link.label)}:\n${letter.link.url}`)
  return `${[...parts, `${oneLine(sender.name)}\n${sender.origin}`].join('\n\n')}\n`
}

/** The letter as HTML. The link is also written out: mail programs hide where a link leads. */
export function letterHtml(letter: Letter, sender: Sender): string {
  const parts = letter.lines.map((line) => paragraph(escaped(oneLine(line))))
  if (letter.link) {
    const url = escaped(letter.link.url)
    parts.push(paragraph(`<a href="${url}">${escaped(oneLine(letter.link.label))}</a>`), paragraph(url))
  }
  parts.push(paragraph(`${escaped(oneLine(sender.name))}<br>${escaped(sender.origin)}`))
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(subjectOf(letter))}</title></head>
<body style="max-width: 36em; font: 1em/1.5 serif">
${parts.join('\n')}
</body>
</html>
`
}

const paragraph = (html: string) => `<p dir="auto">${html}</p>`

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
