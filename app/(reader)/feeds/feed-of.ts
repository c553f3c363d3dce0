import { absolute } from '#app/(reader)/addresses.ts'
import { askPaper } from '#app/(reader)/asked.ts'
import { type Feed, urn } from '#circulation/feeds/feed.ts'
import { wordsOf } from '#components/reader/words.ts'
import { getContributor } from '#db/queries/reader/contributors.ts'
import { listOfGenre, listWhole } from '#db/queries/reader/feeds.ts'
import { listByContributor, listInSection, listLatest, listOnTopic } from '#db/queries/reader/lists.ts'
import { search } from '#db/queries/reader/search.ts'
import { getTopic } from '#db/queries/reader/topics.ts'
import { type FeedOf, feedAddress, pageOfFeed } from '#domain/feed-address.ts'
import { GENRE_WORDS } from '#domain/genre-words.ts'
import type { Card, Paper } from '#domain/reading.ts'
import { contributorTag, LISTS_TAG, sectionTag, topicTag } from '#domain/tags.ts'
import { readEnv } from '#lib/env.ts'

const A_FEED = 30

type Listed = { title: string; description: string; page: string; id?: string; tag: string; cards: Card[] }

/** A feed with its stories and the tags it stands under, or undefined where the paper has none such. */
export async function askFeed(of: FeedOf): Promise<{ feed: Feed; cards: Card[]; tags: string[] } | undefined> {
  const paper = await askPaper()
  const listed = await listFeed(of, paper)
  if (!listed) return undefined
  const { title, description, page, id, tag, cards } = listed
  const { ORIGIN: origin } = readEnv()
  const feed: Feed = {
    of,
    id: id === undefined ? `${origin}${feedAddress(of, 'atom')}` : urn(id),
    title: of.kind === 'paper' ? paper.name : `${title} | ${paper.name}`,
    description,
    language: paper.language,
    page,
    paperName: paper.name,
    copyright: paper.copyright,
    shows: paper.told.feedsShow,
    hub: paper.told.webSubHub,
    origin,
    stories: await listWhole(cards.map((card) => card.id)),
    wordsOf,
  }
  return { feed, cards, tags: [tag] }
}

/** The stories of a feed as a list shows them. */
export async function listFeed(of: FeedOf, paper: Paper): Promise<Listed | undefined> {
  const page = absolute(pageOfFeed(of) ?? '/')
  switch (of.kind) {
    case 'paper': {
      const { cards } = await listLatest({ limit: A_FEED })
      return { title: paper.name, description: paper.tagline, page, tag: LISTS_TAG, cards }
    }
    case 'section': {
      const section = paper.sections.find((one) => one.slug === of.slug)
      if (!section) return undefined
      const { id, name: title, description } = section
      const { cards } = await listInSection(id, { limit: A_FEED })
      return { title, description, page, id, tag: sectionTag(id), cards }
    }
    case 'topic': {
      const topic = await getTopic(of.slug)
      if (!topic) return undefined
      const { id, name: title, summary: description } = topic
      const { cards } = await listOnTopic(id, { limit: A_FEED })
      return { title, description, page, id, tag: topicTag(id), cards }
    }
    case 'contributor': {
      const contributor = await getContributor(of.slug)
      if (!contributor) return undefined
      const { id, name: title, biography: description } = contributor
      const { cards } = await listByContributor(id, { limit: A_FEED })
      return { title, description, page, id, tag: contributorTag(id), cards }
    }
    case 'genre': {
      const cards = await listOfGenre(of.genre, A_FEED)
      return { title: GENRE_WORDS[of.genre], description: '', page: absolute('/latest'), tag: LISTS_TAG, cards }
    }
    case 'search': {
      const section = paper.sections.find((one) => one.slug === of.section)
      if (of.section !== undefined && !section) return undefined
      const { hits } = await search({ text: of.q, newest: true, sectionId: section?.id, page: 1 })
      const query = new URLSearchParams(section ? { q: of.q, section: section.slug } : { q: of.q })
      const cards = hits.map((hit) => hit.card)
      return { title: of.q, description: '', page: `${absolute('/search')}?${query}`, tag: LISTS_TAG, cards }
    }
  }
}
