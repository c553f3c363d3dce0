import type { SearchParams } from '#app/(reader)/addresses.ts'
import { queryOf } from '#app/(reader)/addresses.ts'
import { askPaper } from '#app/(reader)/asked.ts'
import { listFeed } from '#app/(reader)/feeds/feed-of.ts'
import { headOf } from '#app/(reader)/heads.ts'
import { missing } from '#app/(reader)/missing.tsx'
import { say } from '#app/(reader)/say.ts'
import { FeedsView, type ListedFeed } from '#components/reader/lists/feeds-view.tsx'
import { Sheet } from '#components/reader/sheet.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { GENRES } from '#domain/article-document.ts'
import { FEED_FORMAT_NAMES, type FeedOf, feedAddress, feedView, readFeedView } from '#domain/feed-address.ts'
import { GENRE_WORDS } from '#domain/genre-words.ts'
import { readEnv } from '#lib/env.ts'

type Props = { searchParams: SearchParams }

const FORMS = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' }

const asked = (of: string | string[] | undefined) => readFeedView(typeof of === 'string' ? of : '')

export async function generateMetadata({ searchParams }: Props) {
  const of = asked((await searchParams).of)
  return headOf({ paper: await askPaper(), title: 'Feeds', path: '/feeds', hidden: of.kind !== 'paper' })
}

/** The feeds of the paper, and where whoever opens one in a browser is led. */
export default async function FeedsPage({ searchParams }: Props) {
  const query = await searchParams
  const of = asked(query.of)
  const paper = await askPaper()
  const listed = await listFeed(of, paper)
  if (!listed) return missing('/feeds', queryOf(query))
  const { title, tag, cards } = listed
  await say({ tags: [tag], cards })
  const voice = voiceOf(paper)
  const others = [
    feed(paper.name, { kind: 'paper' }),
    ...paper.sections.map(({ name, slug }) => feed(name, { kind: 'section', slug })),
    ...GENRES.map((genre) => feed(GENRE_WORDS[genre], { kind: 'genre', genre })),
  ]
  return (
    <Sheet paper={paper} voice={voice}>
      <FeedsView title={title} shown={feed(title, of)} others={others} cards={cards} voice={voice} />
    </Sheet>
  )
}

const feed = (name: string, of: FeedOf): ListedFeed => ({
  name,
  view: feedView(of),
  addresses: FEED_FORMAT_NAMES.map((format) => ({
    form: FORMS[format],
    url: `${readEnv().ORIGIN}${feedAddress(of, format)}`,
  })),
})
