import type { TopicLabel } from '#domain/reading.ts'
import { named, type Voice } from './voice.ts'

/** Topics as links. */
export const TopicChips = ({
  topics,
  voice,
  label,
}: {
  topics: readonly TopicLabel[]
  voice: Voice
  label: string
}) => (
  <nav className="topics" aria-label={label}>
    <ul className="flex flex-wrap gap-1">
      {topics.map((topic) => (
        <li key={topic.id}>
          <a className="chip" href={`/topics/${encodeURI(topic.slug)}`} {...named(voice)}>
            {topic.name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
