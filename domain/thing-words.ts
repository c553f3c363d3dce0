import type { LogName, LogWords, Told } from './log.ts'
import { listed } from './role-words.ts'

type ThingName = Exclude<LogName, `staff.${string}` | `letter.${string}`>

const THINGS = {
  section: 'the section',
  topic: 'the topic',
  contributor: 'the contributor',
  source: 'the source',
  page: 'the page',
} as const
type Thing = keyof typeof THINGS

/** What the log says of sections, topics, contributors, sources, pages, pictures and the paper itself. */
export const THING_LINES: Record<ThingName, LogWords> = {
  'settings.changed': {
    kind: 'settings',
    say: ({ who, details }) => `${who} changed the settings of the paper${fieldsOf(details.fields)}`,
  },
  'section.made': { kind: 'lists', say: (told) => made(told, 'section') },
  'section.changed': { kind: 'lists', say: (told) => changed(told, 'section') },
  'topic.made': { kind: 'lists', say: (told) => made(told, 'topic') },
  'topic.changed': { kind: 'lists', say: (told) => changed(told, 'topic') },
  'topic.merged': {
    kind: 'lists',
    say: (told) => `${told.who} merged ${named(told, 'topic')} into ${quoted(told.other) ?? 'another'}`,
  },
  'topic.unmerged': {
    kind: 'lists',
    say: (told) => `${told.who} took ${named(told, 'topic')} out of ${quoted(told.other) ?? 'another'} again`,
  },
  'contributor.made': { kind: 'lists', say: (told) => made(told, 'contributor') },
  'contributor.changed': { kind: 'lists', say: (told) => changed(told, 'contributor') },
  'source.made': { kind: 'lists', say: (told) => made(told, 'source') },
  'source.changed': { kind: 'lists', say: (told) => changed(told, 'source') },
  'page.saved': { kind: 'pages', say: (told) => `${told.who} saved ${named(told, 'page')}` },
  'address.kept': {
    kind: 'pages',
    say: ({ who, details: { addresses } }) =>
      Array.isArray(addresses) && addresses.length > 1
        ? `${who} kept ${addresses.length} old addresses, which lead on`
        : `${who} kept an old address, which leads on`,
  },
  'address.dropped': { kind: 'pages', say: ({ who }) => `${who} dropped an old address, which leads nowhere now` },
  'delivery.sent-again': {
    kind: 'deliveries',
    say: ({ who, details }) => `${who} had ${RECIPIENTS[String(details.kind)] ?? 'somebody'} told again`,
  },
  'demo.removed': { kind: 'settings', say: ({ who }) => `${who} took the demo newspaper away` },
  'picture.added': {
    kind: 'pictures',
    say: ({ who, details }) =>
      details.known ? `${who} added a picture that was here already` : `${who} added a picture`,
  },
  'picture.described': {
    kind: 'pictures',
    say: ({ who, details }) => `${who} changed the words of a picture${fieldsOf(details.fields)}`,
  },
  'picture.focused': { kind: 'pictures', say: ({ who }) => `${who} set the focus of a picture` },
}

const RECIPIENTS: Record<string, string> = { 'index-now': 'IndexNow', 'web-sub': 'the WebSub hub' }

/** Names of fields in brackets, in words. */
export const fieldsOf = (fields: unknown) =>
  Array.isArray(fields) && fields.length > 0 ? ` (${listed(fields.map(fieldWords))})` : ''

const FIELDS: Record<string, string> = {
  email: 'address',
  timeZone: 'time zone',
  historyShows: 'what the history shows',
  position: 'place in the menu',
  jobTitle: 'job title',
  portraitId: 'portrait',
  indexNowKey: 'IndexNow',
  indexNowEndpoint: 'where IndexNow is told',
  webSubHub: 'WebSub hub',
  feedContent: 'what feeds carry',
  adsTxt: 'ads.txt',
  securityContact: 'whom to tell of a hole',
}
const fieldWords = (field: unknown) => FIELDS[String(field)] ?? String(field)

const made = (told: Told, thing: Thing) => `${told.who} made ${named(told, thing)}`
const changed = (told: Told, thing: Thing) =>
  `${told.who} changed ${named(told, thing)}${fieldsOf(told.details.fields)}`

/** What is gone has no name any more; what it was called in its address stands in the line of when it was made. */
function named({ what, details }: Told, thing: Thing): string {
  const name = quoted(what) ?? quoted(details.slug)
  return name === undefined ? `${THINGS[thing]} that is gone` : `${THINGS[thing]} ${name}`
}

const quoted = (name: unknown) => (typeof name === 'string' && name !== '' ? `“${name}”` : undefined)
