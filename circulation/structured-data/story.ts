import type { CreativeWork, Graph, NewsArticle } from 'schema-dts'
import type { Story } from '#domain/reading.ts'
import { leadCaption, shownTopics, writers } from '#domain/story-page.ts'
import { withOffset } from '#lib/dates.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import { breadcrumb, type Step } from './breadcrumb.ts'
import { kindOf } from './kinds.ts'
import { credited } from './people.ts'
import { images } from './pictures.ts'
import { type Publisher, publisherLabel } from './publisher.ts'

/** What the page of a story says, for machines: nothing that a reader does not see there. */
export const storyGraph = (story: Story, steps: readonly Step[], given: Publisher): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [storyData(story, given), breadcrumb(steps, given.origin)],
})

/** A story. What another kind of page adds to it, such as the entries of a live report, is spread over this. */
export function storyData(story: Story, given: Publisher): NewsArticle {
  const { origin, paper } = given
  const url = wholeAddress(origin, story.path)
  const at = (moment: Date) => withOffset(paper.timeZone, moment)
  const topics = shownTopics(story).map(({ name }) => name)
  return {
    '@type': kindOf(story),
    '@id': `${url}#story`,
    url,
    mainEntityOfPage: url,
    headline: story.headline,
    ...(story.standfirst && { description: story.standfirst }),
    ...(story.picture && { image: images(story.picture, leadCaption(story), origin) }),
    datePublished: at(story.publishedOn),
    dateModified: at(story.updatedOn ?? story.publishedOn),
    ...people(story, given),
    publisher: publisherLabel(given),
    articleSection: story.section.name,
    ...(topics.length > 0 && { keywords: topics }),
    ...(story.dateline && { dateline: story.dateline }),
    inLanguage: story.language,
    isAccessibleForFree: true,
    ...from(story),
    ...(story.notes.length > 0 && {
      correction: story.notes.map(({ at: on, note }) => ({
        '@type': 'CorrectionComment' as const,
        text: note,
        datePublished: at(on),
      })),
    }),
  }
}

/** Who made it. A story without a byline is the paper's. */
function people(story: Story, given: Publisher) {
  const inRole = (role: 'photographs' | 'translation') =>
    story.bylines.filter((byline) => byline.role === role).map((byline) => credited(byline, story, given.origin))
  const [wrote, photographs, translation] = [writers(story), inRole('photographs'), inRole('translation')]
  return {
    author: wrote.length > 0 ? wrote.map((byline) => credited(byline, story, given.origin)) : [publisherLabel(given)],
    ...(photographs.length > 0 && { contributor: photographs }),
    ...(translation.length > 0 && { translator: translation }),
  }
}

/** What it rests on, from its source rows: what it is made from, and what it takes inputs from; a copy rests on its original. */
function from({ sources, document: { original } }: Story) {
  const works = (wanted: Story['sources'][number]['role']) =>
    sources
      .filter(({ role }) => role === wanted)
      .map(
        ({ name, url }): CreativeWork => ({
          '@type': 'CreativeWork',
          publisher: { '@type': 'Organization', name, ...(url && { url }) },
        }),
      )
  const copied: CreativeWork[] = original ? [{ '@type': 'CreativeWork', url: original }] : []
  const [isBasedOn, citation] = [[...works('source'), ...copied], works('inputs')]
  return { ...(isBasedOn.length > 0 && { isBasedOn }), ...(citation.length > 0 && { citation }) }
}
