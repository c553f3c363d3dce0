import type { Gate } from './gates.ts'

/** What must be answered for, and has reasons to pick from. */
export type Answered = 'own-text' | Gate

const MOST_REASON_SIGNS = 300

/** The reasons that can be picked, by what they are for; anything else is typed. The log keeps the word on the left. */
export const REASONS: Record<Answered, Readonly<Record<string, string>>> = {
  'own-text': {
    'alone on shift': 'Alone on shift',
    'breaking news': 'Breaking news, read over by phone',
    'small change': 'A small change to a text that was approved',
  },
  headline: {},
  text: {},
  'to-come': {},
  byline: {
    flash: 'A flash; the byline follows',
    'safety of the writer': 'The writer’s safety',
    'agency copy': 'Agency copy',
    'editorial of the paper': 'The paper’s own editorial',
  },
  source: {
    flash: 'A flash; the source follows',
    'own reporting': 'Our own reporting',
    'protected source': 'The source is protected',
  },
  'lead-picture': {},
  'lead-credit': { flash: 'A flash; the picture waits', 'rights being cleared': 'The rights are being cleared' },
  'internal-links': {
    'goes out together': 'The other story goes out with this one',
    'kept as evidence': 'The dead link is what the story is about',
  },
  'correction-note': {
    'developing story': 'A developing story: nothing said earlier was wrong',
    'style only': 'Only style and spelling',
  },
}

/** A reason as the log keeps it: one line of at most 300 signs; undefined when there is none, or too much of it. */
export function readLoggedReason(text: string | undefined): string | undefined {
  const line = text
    ?.normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
  return line === undefined || line === '' || [...line].length > MOST_REASON_SIGNS ? undefined : line
}

/** A logged reason in a reader’s words: the whole sentence of one that was picked, or what was typed. */
export const reasonInWords = (answered: Answered, reason: string) =>
  Object.hasOwn(REASONS[answered], reason) ? (REASONS[answered][reason] ?? reason) : reason
