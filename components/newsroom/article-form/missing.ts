import type { ArticleDocument } from '#domain/article-document.ts'
import { bodyText, readingMinutes } from '#domain/body-text.ts'
import { haveFactsChanged } from '#domain/changed-facts.ts'
import type { NamedThings } from '#domain/desk.ts'
import { type GateContext, gatesOf, type OpenGate } from '#domain/gates.ts'

type Known = { gates: GateContext; publicDocument: ArticleDocument | undefined; named: NamedThings }

/** The gates that are open for a text while it is typed; of the records it knows what the page was given. */
export function openGates(document: ArticleDocument, { gates, publicDocument, named }: Known): OpenGate[] {
  const lead = named.picture.find((one) => one.id === document.lead?.pictureId)?.picture
  const body = JSON.stringify(document.body)
  return gatesOf(document, {
    ...gates,
    lead,
    deadLinks: gates.deadLinks.filter((href) => body.includes(JSON.stringify(href))),
    factsChanged: publicDocument ? haveFactsChanged(publicDocument, document) : gates.factsChanged,
  })
}

/** How long a text is. */
export function wordsOf({ body, language }: ArticleDocument): string {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const words = [...segmenter.segment(bodyText(body))].filter((segment) => segment.isWordLike).length
  return `${words} ${words === 1 ? 'word' : 'words'}, ${readingMinutes(body)} min read`
}
