import { LinkedList } from '#components/reader/linked-list.tsx'
import { Time } from '#components/reader/time.tsx'
import { named, type Voice } from '#components/reader/voice.ts'
import { BYLINE_ROLES } from '#domain/article-document.ts'
import { readingMinutes } from '#domain/body-text.ts'
import type { Story } from '#domain/reading.ts'
import { numberOf } from '#lib/dates.ts'
import { ShareLinks } from './share-links.tsx'

type Props = { story: Story; voice: Voice; address: string }

/** Who, where from, when, how long to read, and how to pass it on. */
export function BylineBlock({ story, voice, address }: Props) {
  const { words } = voice
  const isColumn = story.genre === 'opinion'
  return (
    <div className="byline">
      {BYLINE_ROLES.map((role) => {
        const people = story.bylines.filter((byline) => byline.role === role)
        if (people.length === 0 || (isColumn && role === 'author')) return null
        return (
          <p key={role} className="font-semibold text-ink text-ui">
            {words.roles[role]}{' '}
            <LinkedList
              of={people}
              language={voice.language}
              draw={({ slug, name }) => (
                <a className="text-accent" href={`/by/${encodeURI(slug)}`} {...named(voice)}>
                  {name}
                </a>
              )}
            />
          </p>
        )
      })}
      {isColumn && <p>{words.columnist}</p>}
      {story.dateline !== '' && <p>{story.dateline}</p>}
      <p>
        {words.published} <Time at={story.publishedOn} voice={voice} show="zoned" />
      </p>
      {story.updatedOn && (
        <p>
          {words.updated} <Time at={story.updatedOn} voice={voice} show="zoned" />
        </p>
      )}
      <p>{words.minutes(numberOf(voice.language, readingMinutes(story.document.body)))}</p>
      <ShareLinks address={address} headline={story.headline} voice={voice} />
    </div>
  )
}
