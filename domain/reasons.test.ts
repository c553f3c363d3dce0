import { expect, it } from 'vitest'
import { GATES } from './gates.ts'
import { REASONS, readLoggedReason, reasonInWords } from './reasons.ts'

it.each([
  ['Alone on shift', 'Alone on shift'],
  ['  two\n lines\t', 'two lines'],
  ['', undefined],
  [' \n ', undefined],
  [undefined, undefined],
  ['x'.repeat(300), 'x'.repeat(300)],
  ['x'.repeat(301), undefined],
])('%o is logged as %o', (text, reason) => expect(readLoggedReason(text)).toBe(reason))

it('every reason that can be picked is logged as it is', () => {
  for (const answered of ['own-text', ...GATES] as const) {
    for (const reason of Object.keys(REASONS[answered])) expect(readLoggedReason(reason)).toBe(reason)
  }
})

it('what was picked is told whole, and what was typed as it was typed', () => {
  expect(reasonInWords('byline', 'agency copy')).toBe('Agency copy')
  expect(reasonInWords('byline', 'The writer is in prison')).toBe('The writer is in prison')
  expect(reasonInWords('byline', 'toString')).toBe('toString')
})
