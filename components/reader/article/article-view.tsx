import { Body } from '#components/reader/body/body.tsx'
import { LatestList } from '#components/reader/latest-list.tsx'
import { inSection } from '#components/reader/section-colour.ts'
import { StoryCard } from '#components/reader/story-card.tsx'
import { TopicChips } from '#components/reader/topic-chips.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { Card, Story } from '#domain/reading.ts'
import { leadCaption, shownTopics, stepsToStory } from '#domain/story-page.ts'
import { cx } from '#lib/cx.ts'
import { ArticleHead } from './article-head.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { BylineBlock } from './byline-block.tsx'
import { Corrections } from './corrections.tsx'
import { DeskBox } from './desk-box.tsx'
import { LeadPicture } from './lead-picture.tsx'
import { Recent } from './recent.tsx'
import { Sources } from './sources.tsx'

type Props = {
  story: Story
  beside: { recent: Card[]; latest: Card[]; more: Card[]; inBody: ReadonlyMap<string, Card> }
  voice: Voice
  /** The whole address of the story, for passing it on. */
  address: string
  /** Where the history of the story stands, if the paper shows one. */
  history?: string
}

/** A story with everything around it. */
export function ArticleView({ story, beside, voice, address, history }: Props) {
  const { words } = voice
  const [topic] = story.topics
  const signed = story.genre === 'opinion' ? [] : story.contributors.slice(0, 2)
  return (
    <>
      <div className={cx('page with-rail', inSection(story.section))}>
        <article>
          <Breadcrumb steps={stepsToStory(story)} voice={voice} />
          <ArticleHead story={story} voice={voice} />
          <div className="article-grid">
            {story.picture && <LeadPicture picture={story.picture} caption={leadCaption(story)} />}
            <BylineBlock story={story} voice={voice} address={address} />
            <Body
              body={story.document.body}
              named={{ pictures: story.pictures, stories: beside.inBody }}
              voice={voice}
            />
            <footer className="article-tail">
              <Corrections notes={story.notes} voice={voice} />
              <Sources
                credits={story.sources}
                note={story.document.sourceNote}
                original={story.document.original}
                voice={voice}
              />
              {history && story.notes.length > 0 && (
                <p className="text-ui-sm">
                  <a className="text-link" href={history}>
                    {words.history}
                  </a>
                </p>
              )}
              {topic && <TopicChips topics={shownTopics(story)} voice={voice} label={words.topics} />}
              {signed.map((contributor) => (
                <DeskBox key={contributor.id} contributor={contributor} voice={voice} />
              ))}
            </footer>
          </div>
        </article>
        <aside className="rail" aria-label={words.moreToRead}>
          <section aria-labelledby="latest">
            <h2 className="column-name" id="latest">
              {words.latest}
            </h2>
            <LatestList cards={beside.latest} voice={voice} />
          </section>
          {topic && beside.more.length > 0 && (
            <section aria-labelledby="more">
              <h2 className="column-name" id="more">
                {words.moreOn(topic.name)}
              </h2>
              <div className="stack">
                {beside.more.map((card) => (
                  <StoryCard key={card.id} card={card} voice={voice} size="small" picture="side" />
                ))}
              </div>
            </section>
          )}
        </aside>
      </div>
      <div className="page">
        <Recent cards={beside.recent} voice={voice} />
      </div>
    </>
  )
}
