import type { Byline, Story, TopicLabel } from './reading.ts'

/** What the page of a story shows of it, for the page itself and for all that describes the page. */

const MOST_TOPICS = 6

export const shownTopics = ({ topics }: Pick<Story, 'topics'>): TopicLabel[] => topics.slice(0, MOST_TOPICS)

/** The words under the lead picture: the story's own, else the picture's. */
export const leadCaption = ({ document, picture }: Pick<Story, 'document' | 'picture'>) =>
  document.lead?.caption ?? picture?.caption ?? ''

/** Who wrote it: those who only took pictures or translated are left out. */
export const writers = ({ bylines }: { bylines: readonly Byline[] }): Byline[] =>
  bylines.filter(({ role }) => role === 'author' || role === 'reporting')

/** The way from the front to what belongs to a story, such as its history. */
export const stepsToSection = ({ section }: Pick<Story, 'section'>) => [
  { name: section.name, path: `/${section.slug}` },
]

/** The way from the front to a story: its section, its main topic. */
export function stepsToStory({ section, topics: [topic] }: Pick<Story, 'section' | 'topics'>) {
  const steps = stepsToSection({ section })
  return topic ? [...steps, { name: topic.name, path: `/topics/${topic.slug}` }] : steps
}
