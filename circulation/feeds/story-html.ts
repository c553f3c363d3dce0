import { escaped } from '#circulation/xml-text.ts'
import { sourceLine } from '#domain/source.ts'
import { directionOf } from '#lib/dates.ts'
import { bodyHtml, pictureHtml } from './body-html.ts'
import type { Feed, FeedStory } from './feed.ts'

/** A whole story as markup, in its own language and direction: what was corrected first, the sources last. */
export function storyHtml({ story, inBody }: FeedStory, { origin, wordsOf }: Feed): string {
  const { document, language } = story
  const words = wordsOf(language)
  const notes = story.notes.map(
    ({ kind, at, note }) =>
      `<p><strong>${escaped(words.kinds[kind])}, <time datetime="${at.toISOString()}">${at.toISOString().slice(0, 10)}</time>.</strong> ${escaped(note)}</p>`,
  )
  const lead = story.picture ? pictureHtml(story.picture, document.lead?.caption ?? null, origin) : ''
  const text = bodyHtml(document.body, { origin, words, pictures: story.pictures, stories: inBody })
  const sources = sourceLine(story.sources, document.sourceNote, language)
  return [
    `<div lang="${escaped(language)}" dir="${directionOf(language)}">`,
    story.standfirst ? `<p><strong>${escaped(story.standfirst)}</strong></p>` : '',
    ...notes,
    lead,
    text,
    sources ? `<p><em>${escaped(sources)}</em></p>` : '',
    '</div>',
  ].join('')
}
