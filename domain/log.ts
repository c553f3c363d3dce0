import { EVENT_NAMES, type EventName } from './event.ts'

/** The events of the log: who came in, who was refused, and who changed what people may do. */
export const LOG_NAMES: readonly EventName[] = EVENT_NAMES.filter((name) => /^(staff|letter|settings)\./.test(name))

/** What somebody wants to see of the log. */
export type LogFilter = {
  /** A person, as whoever did it or whom it was about. */
  person?: string
  names?: readonly EventName[]
  from?: Date
  /** Up to, and without. */
  to?: Date
}
