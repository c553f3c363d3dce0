import { Kicker } from '#components/reader/kicker.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { Story } from '#domain/reading.ts'
import { Writer } from './writer.tsx'

/** Kicker, headline, standfirst; over a column also who writes it. */
export function ArticleHead({ story, voice }: { story: Story; voice: Voice }) {
  const writer = story.genre === 'opinion' ? story.contributors[0] : undefined
  return (
    <header className="article-head pt-1.5">
      <Kicker card={story} voice={voice} />
      <h1 className="page-headline">{story.headline}</h1>
      {story.standfirst !== '' && <p className="standfirst">{story.standfirst}</p>}
      {writer && <Writer writer={writer} voice={voice} />}
    </header>
  )
}
