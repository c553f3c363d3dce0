import { describe, expect, it } from 'vitest'
import { EVENT_NAMES, type EventName } from './event.ts'
import { reachOf, type ShownBy, tagsTouched } from './surfaces.ts'

const shown: ShownBy = {
  articleId: 'a',
  sections: ['new', 'old'],
  topics: ['t'],
  contributors: ['c', 'd'],
  pictures: ['f00d'],
}
const everySurface = [
  'article:a',
  'section:new',
  'section:old',
  'topic:t',
  'contributor:c',
  'contributor:d',
  'picture:f00d',
  'lists',
  'corrections',
]

const inSight = [
  'article.published',
  'article.scheduled',
  'article.unscheduled',
  'article.updated',
  'article.corrected',
  'article.withdrawn',
  'article.reinstated',
  'article.embargoed',
  'article.moved',
  'article.redacted',
] as const satisfies EventName[]
const onTheDesk = EVENT_NAMES.filter(
  (name) => name.startsWith('article.') && !inSight.some((seen: EventName) => seen === name),
)

describe('an event', () => {
  it.each(inSight)('%s touches every surface of its story, where it was and where it is', (event) => {
    expect(tagsTouched(event, shown)).toEqual(everySurface)
  })

  it.each(inSight)('%s of a story of which nothing is known touches the whole paper', (event) => {
    expect(tagsTouched(event, undefined)).toEqual(['paper'])
  })

  it.each(['picture.described', 'picture.focused'] as const)(
    '%s touches every surface of the stories that show it',
    (event) => {
      const tags = tagsTouched(event, { hash: 'f00d', isPortrait: false, articles: [shown] })
      expect(tags.toSorted()).toEqual(everySurface.toSorted())
      expect(tagsTouched(event, { hash: 'f00d', isPortrait: false, articles: [] })).toEqual(['picture:f00d'])
      expect(tagsTouched(event, { hash: 'f00d', isPortrait: true, articles: [] })).toEqual(['paper'])
    },
  )

  it.each([
    ...onTheDesk,
    'preview.made',
    'picture.added',
    'topic.made',
    'contributor.made',
    'source.made',
    'address.kept',
  ] as const)('%s, which readers cannot see, touches nothing', (event) => {
    expect(reachOf(event)).toBe('nothing')
    expect(tagsTouched(event, shown)).toEqual([])
  })

  it.each([
    'section.made',
    'section.changed',
    'topic.merged',
    'contributor.changed',
    'page.saved',
    'settings.changed',
    'demo.removed',
  ] as const)('%s, which stands around everything, touches the whole paper', (event) =>
    expect(tagsTouched(event, undefined)).toEqual(['paper']),
  )

  it('splash.set touches the lists', () => expect(tagsTouched('splash.set', undefined)).toEqual(['lists']))
})
