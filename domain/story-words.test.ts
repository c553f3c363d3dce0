import { expect, it } from 'vitest'
import type { StoryLogLine } from './desk.ts'
import { EVENT_NAMES, type EventDetails, type EventName } from './event.ts'
import { storySentence } from './story-words.ts'

const amna = { staffId: 'amna', name: 'Amna Yousaf' }
const names = new Map([
  ['bilal', 'Bilal Shah'],
  ['sport', 'Sport'],
  ['world', 'World'],
])
const say = (name: EventName, details: EventDetails = {}, actor: StoryLogLine['actor'] = amna) =>
  storySentence({ id: 1, at: new Date(0), name, actor, details, names }, (at) => at.toISOString().slice(11, 16))
const at = '2026-11-24T18:00:00.000Z'

it.each<[EventName, EventDetails, string]>([
  ['article.started', { section: 'sport', slug: 'x', revision: 1 }, 'Amna Yousaf started the story in Sport.'],
  ['article.saved', { revision: 4, kind: 'save' }, 'Amna Yousaf saved revision 4.'],
  ['article.published', { entry: 1, revision: 4 }, 'Amna Yousaf published revision 4.'],
  [
    'article.published',
    {
      revision: 4,
      approved: true,
      ownText: 'alone on shift',
      gates: ['byline', 'source'],
      gateReasons: ['flash', 'Seen'],
    },
    'Amna Yousaf published revision 4, which they wrote themselves: “Alone on shift”, past the gate of the byline (“A flash; the byline follows”) and the source (“Seen”).',
  ],
  ['article.published', { revision: 4, approved: true }, 'Amna Yousaf published revision 4, and approved it by that.'],
  ['article.scheduled', { revision: 4, at }, 'Amna Yousaf scheduled revision 4 for 18:00.'],
  ['article.unscheduled', { entries: [2] }, 'Amna Yousaf unscheduled it.'],
  ['article.unscheduled', { entries: [2, 3] }, 'Amna Yousaf unscheduled 2 entries.'],
  [
    'article.updated',
    { kind: 'update', revision: 5, at },
    'Amna Yousaf updated the story with revision 5, from 18:00.',
  ],
  [
    'article.corrected',
    { kind: 'correction', revision: 5, rescheduled: 4, rescheduledAt: at },
    'Amna Yousaf corrected the story with revision 5, and scheduled the other change again for 18:00.',
  ],
  [
    'article.corrected',
    { kind: 'retraction', revision: 5 },
    'Amna Yousaf retracted what the story said with revision 5.',
  ],
  ['article.withdrawn', { entry: 3 }, 'Amna Yousaf withdrew the story.'],
  ['splash.set', { until: at }, 'Amna Yousaf made the story the splash of the home page, until 18:00.'],
  ['article.withdrawn', { entry: 3, at }, 'Amna Yousaf set the story to be withdrawn at 18:00.'],
  [
    'article.embargoed',
    { until: at, unscheduled: [1] },
    'Amna Yousaf put the story under embargo until 18:00 and unscheduled what came before.',
  ],
  [
    'article.embargoed',
    { until: at, unscheduled: [1], rescheduled: 3 },
    'Amna Yousaf put the story under embargo until 18:00 and unscheduled what came before, to go out when it ends.',
  ],
  [
    'article.embargoed',
    { until: 'indefinite', unscheduled: [], lift: 'editor-in-chief' },
    'Amna Yousaf put the story under embargo without an hour; only the editor-in-chief may lift it.',
  ],
  [
    'article.moved',
    { section: 'world', from: 'sport', slug: 'gate' },
    'Amna Yousaf moved the story to the address “gate” in World.',
  ],
  [
    'article.moved',
    { section: 'sport', from: 'sport', slug: 'gate' },
    'Amna Yousaf moved the story to the address “gate”.',
  ],
  ['article.sent-back', { revision: 2, reason: 'Who says so?' }, 'Amna Yousaf sent revision 2 back: “Who says so?”.'],
  [
    'article.approved',
    { revision: 2, ownText: 'small change' },
    'Amna Yousaf approved revision 2, which they wrote themselves: “A small change to a text that was approved”.',
  ],
  [
    'article.assigned',
    { to: 'bilal', dueAt: at, words: 600 },
    'Amna Yousaf gave the story to Bilal Shah, due 18:00, 600 words.',
  ],
  ['article.assigned', { to: null }, 'Amna Yousaf gave the story to nobody.'],
  ['article.taken-over', { from: ['bilal'] }, 'Amna Yousaf took the story over from Bilal Shah.'],
  ['article.taken-over', { from: ['gone'] }, 'Amna Yousaf took the story over from somebody who is gone.'],
  ['preview.made', { link: 'x', expiresAt: at }, 'Amna Yousaf made a link to preview the story, until 18:00.'],
])('%s reads as a sentence: %o', (name, details, sentence) => {
  expect(say(name, details)).toBe(sentence)
})

it('says what the paper’s own hands did, and somebody who is not known any more', () => {
  expect(say('article.revived', {}, { system: 'import' })).toBe('The import revived the story from the spike.')
  const clock = { system: 'clock' }
  expect(say('article.became-public', { entry: 1, kind: 'first', at }, clock)).toBe('The story went out at 18:00.')
  expect(say('article.became-public', { entry: 2, kind: 'update', at }, clock)).toBe(
    'An update of the story went out at 18:00.',
  )
  expect(say('article.ended', { entry: 3, kind: 'withdrawal', at }, clock)).toBe(
    'The story was taken from readers at 18:00.',
  )
  expect(say('article.recalled', {}, { staffId: 'x', name: undefined })).toBe(
    'Somebody who is gone recalled the story.',
  )
})

it('has a sentence for every event of a story, even where its details are not what they should be', () => {
  const ofStories = EVENT_NAMES.filter((name) => /^(article|preview|splash)\./.test(name))
  expect(ofStories.length).toBeGreaterThan(20)
  for (const name of ofStories) expect(say(name)).toMatch(/^[A-Z].*\.$/)
})
