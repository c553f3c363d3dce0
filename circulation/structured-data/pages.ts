import type { Graph, WebPage } from 'schema-dts'
import type { Card, Contributor, Story } from '#domain/reading.ts'
import { withOffset } from '#lib/dates.ts'
import { wholeAddress } from '#lib/whole-address.ts'
import { breadcrumb, type Step } from './breadcrumb.ts'
import { contributorData } from './people.ts'
import { type Publisher, publisher, publisherLabel } from './publisher.ts'

const graph = (...things: Graph['@graph'][number][]): Graph => ({ '@context': 'https://schema.org', '@graph': things })

type Page = { name: string; path: string; description?: string }

const base = ({ name, path, description }: Page, { origin, paper }: Publisher) => ({
  url: wholeAddress(origin, path),
  name,
  ...(description && { description }),
  inLanguage: paper.language,
})

/** The front: who publishes the paper, by which policies. */
export const frontGraph = (given: Publisher): Graph =>
  graph(publisher(given), {
    '@type': 'WebSite',
    name: given.paper.name,
    url: `${given.origin}/`,
    publisher: { '@id': `${given.origin}/#paper` },
    inLanguage: given.paper.language,
  })

/** A list of stories, in the order in which it shows them: a hub, a topic, the latest. */
export const listGraph = (page: Page, cards: readonly Card[], given: Publisher): Graph =>
  graph({
    '@type': 'CollectionPage',
    ...base(page, given),
    isPartOf: publisherSite(given),
    mainEntity: stories(cards, given),
  })

/** The page of a contributor, with the stories that it shows. */
export const contributorGraph = (person: Contributor, cards: readonly Card[], path: string, given: Publisher): Graph =>
  graph({
    '@type': 'ProfilePage',
    ...base({ name: person.name, path }, given),
    isPartOf: publisherSite(given),
    mainEntity: contributorData(person, given),
    hasPart: cards.map(({ path: at, headline }) => ({
      '@type': 'NewsArticle' as const,
      headline,
      url: wholeAddress(given.origin, at),
    })),
  })

/** One of the paper's pages about itself. */
export const paperPageGraph = (page: Page & { updatedAt: Date }, steps: readonly Step[], given: Publisher): Graph =>
  graph(
    {
      '@type': 'AboutPage',
      ...base(page, given),
      dateModified: withOffset(given.paper.timeZone, page.updatedAt),
      publisher: publisherLabel(given),
    },
    breadcrumb(steps, given.origin),
  )

/** What has changed in a story. */
export const historyGraph = (story: Story, steps: readonly Step[], given: Publisher): Graph => {
  const url = wholeAddress(given.origin, story.path)
  return graph(
    {
      '@type': 'WebPage',
      ...base({ name: story.headline, path: `${story.path}/history` }, given),
      inLanguage: story.language,
      about: { '@id': `${url}#story` },
    },
    breadcrumb(steps, given.origin),
  )
}

/** A page that is only what its name says: search, corrections. */
export const plainGraph = (kind: 'SearchResultsPage' | 'CollectionPage', page: Page, given: Publisher): Graph =>
  graph({ '@type': kind, ...base(page, given), isPartOf: publisherSite(given) } satisfies WebPage)

const publisherSite = ({ paper, origin }: Publisher) =>
  ({ '@type': 'WebSite', name: paper.name, url: `${origin}/` }) as const

const stories = (cards: readonly Card[], { origin }: Publisher) => ({
  '@type': 'ItemList' as const,
  itemListElement: cards.map(({ path }, place) => ({
    '@type': 'ListItem' as const,
    position: place + 1,
    url: wholeAddress(origin, path),
  })),
})
