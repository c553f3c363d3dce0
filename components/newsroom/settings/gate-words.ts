import type { Gate, GateLevel } from '#domain/gates.ts'

/** What each rule asks of a story before it goes out. */
export const GATE_WORDS: Record<Gate, string> = {
  headline: 'It has a headline',
  text: 'It has a text',
  'to-come': 'No “TK” is left in it',
  byline: 'It has a byline',
  source: 'Its source is named',
  'lead-picture': 'It has a lead picture',
  'lead-credit': 'The lead picture has credit and alt text',
  'internal-links': 'Its links to the paper answer',
  'correction-note': 'Changed facts come with a note to readers',
}

export const LEVEL_WORDS: Record<GateLevel, string> = {
  off: 'Off',
  advise: 'Advise',
  reason: 'Ask a reason',
  block: 'Block',
}
