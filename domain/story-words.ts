import type { StoryLogLine } from './desk.ts'
import type { EventDetails } from './event.ts'
import { GATES, type Gate } from './gates.ts'
import type { StoryEvent } from './log.ts'
import { reasonInWords } from './reasons.ts'
import { listed } from './role-words.ts'

/** How a line is told. */
type Told = {
  who: string
  details: EventDetails
  /** The name of a person or a section. */
  nameOf: (id: unknown) => string
  /** A time that the details keep, in words. */
  time: (value: unknown) => string
}

const LINES: Record<StoryEvent, (told: Told) => string> = {
  'article.started': ({ who, details, nameOf }) => `${who} started the story${within(details.section, nameOf)}`,
  'article.saved': ({ who, details }) => `${who} saved revision ${details.revision}`,
  'article.published': ({ who, details }) => `${who} published revision ${details.revision}${passed(details)}`,
  'article.scheduled': ({ who, details, time }) =>
    `${who} scheduled revision ${details.revision} for ${time(details.at)}${passed(details)}`,
  'article.unscheduled': ({ who, details }) =>
    many(details.entries) > 1 ? `${who} unscheduled ${many(details.entries)} entries` : `${who} unscheduled it`,
  'article.updated': (told) => changed(told, 'updated the story'),
  'article.corrected': (told) => changed(told, CHANGES[String(told.details.kind)] ?? 'corrected the story'),
  'article.withdrawn': ({ who, details, time }) =>
    details.at ? `${who} set the story to be withdrawn at ${time(details.at)}` : `${who} withdrew the story`,
  'article.reinstated': ({ who, details }) =>
    `${who} reinstated the story with revision ${details.revision}${passed(details)}`,
  'article.embargoed': ({ who, details, time }) => {
    const until = details.until === 'indefinite' ? 'without an hour' : `until ${time(details.until)}`
    const again = details.rescheduled ? ', to go out when it ends' : ''
    const unscheduled = many(details.unscheduled) > 0 ? ` and unscheduled what came before${again}` : ''
    return `${who} put the story under embargo ${until}${unscheduled}${LIFTS[String(details.lift)] ?? ''}`
  },
  'article.embargo-lifted': ({ who }) => `${who} lifted the embargo`,
  'article.moved': ({ who, details, nameOf }) =>
    `${who} moved the story to the address “${details.slug}”${details.section === details.from ? '' : within(details.section, nameOf)}`,
  'article.submitted': ({ who, details }) => `${who} submitted revision ${details.revision}`,
  'article.recalled': ({ who }) => `${who} recalled the story`,
  'article.sent-back': ({ who, details }) => `${who} sent revision ${details.revision} back${because(details.reason)}`,
  'article.approved': ({ who, details }) => `${who} approved revision ${details.revision}${passed(details)}`,
  'article.spiked': ({ who, details }) => `${who} spiked the story${because(details.reason)}`,
  'article.revived': ({ who }) => `${who} revived the story from the spike`,
  'article.assigned': assigned,
  'article.noted': ({ who }) => `${who} wrote a note for the desk`,
  'article.taken-over': ({ who, details, nameOf }) =>
    `${who} took the story over from ${Array.isArray(details.from) && details.from.length > 0 ? listed(details.from.map(nameOf)) : 'somebody'}`,
  'article.redacted': ({ who, details }) =>
    `${who} redacted revision ${details.revision} for good${because(details.reason)}`,
  'article.thinned': ({ who, details: { count } }) =>
    `${who} thinned what was saved by itself${count ? `: ${count} old ${count === 1 ? 'state' : 'states'} of a text in between went` : ''}`,
  'article.became-public': ({ details, time }) =>
    `${WENT_OUT[String(details.kind)] ?? 'The story'} went out at ${time(details.at)}`,
  'article.ended': ({ details, time }) => `The story was taken from readers at ${time(details.at)}`,
  'preview.made': ({ who, details, time }) =>
    `${who} made a link to preview the story, until ${time(details.expiresAt)}`,
  'splash.set': ({ who, details, time }) =>
    `${who} made the story the splash of the home page, until ${time(details.until)}`,
  'preview.revoked': ({ who }) => `${who} revoked a link to preview the story`,
}

/** What a gate is about, as the log names it. */
export const GATE_NAMES: Record<Gate, string> = {
  headline: 'the headline',
  text: 'the text',
  'to-come': 'what is to come',
  byline: 'the byline',
  source: 'the source',
  'lead-picture': 'the lead picture',
  'lead-credit': 'the credit of the lead picture',
  'internal-links': 'links that do not answer',
  'correction-note': 'a note to readers',
}

/** One line of a story's log as a sentence; times are put into words by whoever knows the paper's zone. */
export function storySentence(line: StoryLogLine, momentWords: (at: Date) => string): string {
  const who = actorWords(line)
  if (!isStoryEvent(line.name)) return `${who}: ${line.name}.`
  const sentence = LINES[line.name]({
    who,
    details: line.details,
    nameOf: (id) => line.names.get(String(id)) ?? 'somebody who is gone',
    time: (value) => (typeof value === 'string' ? momentWords(new Date(value)) : 'its time'),
  })
  return `${sentence}.`
}

const isStoryEvent = (name: string): name is StoryEvent => Object.hasOwn(LINES, name)

const LIFTS: Record<string, string> = {
  chiefs: '; only an editor of the whole paper may lift it',
  'editor-in-chief': '; only the editor-in-chief may lift it',
}

const WENT_OUT: Record<string, string> = {
  update: 'An update of the story',
  correction: 'A correction of the story',
  clarification: 'A clarification of the story',
  retraction: 'A retraction of the story',
}

const CHANGES: Record<string, string> = {
  correction: 'corrected the story',
  clarification: 'clarified the story',
  retraction: 'retracted what the story said',
}

function changed({ who, details, time }: Told, did: string): string {
  const when = details.at ? `, from ${time(details.at)}` : ''
  const again = details.rescheduledAt ? `, and scheduled the other change again for ${time(details.rescheduledAt)}` : ''
  return `${who} ${did} with revision ${details.revision}${when}${again}${passed(details)}`
}

function assigned({ who, details, nameOf, time }: Told): string {
  const asked = [
    ...(typeof details.dueAt === 'string' ? [`due ${time(details.dueAt)}`] : []),
    ...(typeof details.words === 'number' ? [`${details.words} words`] : []),
  ]
  const more = asked.length > 0 ? `, ${asked.join(', ')}` : ''
  return details.to === null
    ? `${who} gave the story to nobody${more}`
    : `${who} gave the story to ${nameOf(details.to)}${more}`
}

/** What let a text through, where something had to. */
function passed({ approved, ownText, gates, gateReasons }: EventDetails): string {
  const own = typeof ownText === 'string' ? because(reasonInWords('own-text', ownText)) : ''
  const eyes = own ? `, which they wrote themselves${own}` : approved ? ', and approved it by that' : ''
  const reasons = Array.isArray(gateReasons) ? gateReasons.map(String) : []
  const open = (Array.isArray(gates) ? gates : []).map((gate, index) => gateWords(String(gate), reasons[index] ?? ''))
  return open.length > 0 ? `${eyes}, past the gate of ${listed(open)}` : eyes
}

function gateWords(name: string, reason: string): string {
  const gate = GATES.find((one) => one === name)
  return gate ? `${GATE_NAMES[gate]} (“${reasonInWords(gate, reason)}”)` : name
}

const because = (reason: unknown) => (typeof reason === 'string' && reason !== '' ? `: “${reason}”` : '')
const within = (section: unknown, nameOf: Told['nameOf']) => (section === undefined ? '' : ` in ${nameOf(section)}`)
const many = (list: unknown) => (Array.isArray(list) ? list.length : 0)

const SYSTEMS: Record<string, string> = {
  clock: 'The clock of the paper',
  import: 'The import',
  demo: 'The demo newspaper',
  console: 'Whoever runs the paper',
}

function actorWords({ actor }: StoryLogLine): string {
  return 'system' in actor ? (SYSTEMS[actor.system] ?? actor.system) : (actor.name ?? 'Somebody who is gone')
}
