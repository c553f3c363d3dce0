import { expect, it } from 'vitest'
import { emptyDocument } from './article-document.ts'
import type { PrintedPicture } from './reading.ts'
import { leadCaption, shownTopics, stepsToStory, writers } from './story-page.ts'

const section = { id: 's', slug: 'economy', name: 'Economy', colour: 'economy' }
const topics = Array.from({ length: 9 }, (_, at) => ({ id: `${at}`, slug: `topic-${at}`, name: `Topic ${at}` }))

it('a story shows its first six topics, and the way to it goes over the main one', () => {
  expect(shownTopics({ topics }).map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', '5'])
  expect(stepsToStory({ section, topics })).toEqual([
    { name: 'Economy', path: '/economy' },
    { name: 'Topic 0', path: '/topics/topic-0' },
  ])
  expect(stepsToStory({ section, topics: [] })).toEqual([{ name: 'Economy', path: '/economy' }])
})

it('under the lead stand the words of the story, else those of the picture, and none where the story wants none', () => {
  const picture = { caption: 'Of the picture' } as PrintedPicture
  const under = (caption: string | null) =>
    leadCaption({ document: { ...emptyDocument('en'), lead: { pictureId: 'p', caption } }, picture })
  expect([under('Of the story'), under(null), under('')]).toEqual(['Of the story', 'Of the picture', ''])
})

it('who took the pictures or translated did not write it', () => {
  const roles = ['photographs', 'author', 'translation', 'reporting'] as const
  const bylines = roles.map((role) => ({ slug: role, name: role, role }))
  expect(writers({ bylines }).map(({ role }) => role)).toEqual(['author', 'reporting'])
})
