import { StoryRows } from '#components/reader/story-rows.tsx'
import { named, type Voice } from '#components/reader/voice.ts'
import type { Card } from '#domain/reading.ts'
import { HubHead } from './hub-head.tsx'

/** A feed by its name, with its addresses by the names of their forms. */
export type ListedFeed = { name: string; view: string; addresses: { form: string; url: string }[] }

type Props = { title: string; shown: ListedFeed; others: readonly ListedFeed[]; cards: readonly Card[]; voice: Voice }

/** What a feed is, how to follow it, what it tells of now, and which others there are. */
export const FeedsView = ({ title, shown, others, cards, voice }: Props) => (
  <div className="page">
    <HubHead name={`${voice.words.feeds}: ${title}`} words={voice.words.feedsHow} />
    <dl className="text-ui-lg">
      {shown.addresses.map(({ form, url }) => (
        <div key={form} className="mb-2">
          <dt className="font-bold">{form}</dt>
          <dd>
            <code className="break-all">{url}</code>
          </dd>
        </div>
      ))}
    </dl>
    <ul className="mt-4 mb-4">
      {others.map(({ name, view }) => (
        <li key={view}>
          <a className="text-link" href={view} {...named(voice)}>
            {name}
          </a>
        </li>
      ))}
    </ul>
    <div className="rule">
      <StoryRows cards={cards} voice={voice} heading="h2" />
    </div>
  </div>
)
