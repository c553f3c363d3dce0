import { EVENT_NAMES, type EventDetails, type EventName } from './event.ts'

/** The events of a story, by name: it has a log of its own, which asks who may see it. */
export type StoryEvent = Extract<EventName, `article.${string}` | `preview.${string}` | `splash.${string}`>

/** The events of the log, by name. */
export type LogName = Exclude<EventName, StoryEvent>

/** The events of the log: who came in, who was refused, and who changed what people may do and what the paper is made of. */
export const LOG_NAMES: readonly LogName[] = EVENT_NAMES.filter((name) => !isOfStory(name))

function isOfStory(name: EventName): name is StoryEvent {
  return /^(article|preview|splash)\./.test(name)
}

export type LogKind =
  | 'sign-ins'
  | 'refusals'
  | 'access'
  | 'credentials'
  | 'sessions'
  | 'letters'
  | 'settings'
  | 'lists'
  | 'pages'
  | 'pictures'
  | 'deliveries'

/** How a line is told: `who` did it, `whom` it is about, or `what`, and which other thing had a part in it. */
export type Told = {
  who: string
  whom: string
  what: string | undefined
  other: string | undefined
  isOwn: boolean
  details: EventDetails
  sectionName: (id: string) => string | undefined
}

export type LogWords = { kind: LogKind; say: (told: Told) => string }

/** What somebody wants to see of the log. */
export type LogFilter = {
  /** A person, as whoever did it or whom it was about. */
  person?: string
  names?: readonly EventName[]
  from?: Date
  /** Up to, and without. */
  to?: Date
}
