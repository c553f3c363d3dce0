import { expect, it } from 'vitest'
import { logFilterOf, logQuery, readLogQuestion } from './log-question.ts'

const person = '0192f0c0-0000-7000-8000-000000000001'

it('reads an address and writes the same one', () => {
  const question = readLogQuestion({ person, kind: 'refusals', from: '2026-11-01', to: '2026-11-24', before: '90' })
  expect(question).toEqual({ person, kind: 'refusals', from: '2026-11-01', to: '2026-11-24', before: '90' })
  expect(readLogQuestion(Object.fromEntries(new URLSearchParams(logQuery(question))))).toEqual(question)
  expect(logQuery(question, { before: undefined })).not.toContain('before')
  expect(readLogQuestion({ after: '90' })).toEqual({ after: '90' })
  expect(logQuery({})).toBe('')
})

it('does not ask for what is mangled', () => {
  const mangled = { person: 'sana', kind: 'toString', from: 'yesterday', to: ['2026-11-01', '2'], before: '-1' }
  expect(readLogQuestion(mangled)).toEqual({})
  expect(readLogQuestion({ person: '', kind: '', from: '', to: '' })).toEqual({})
})

it('asks for the last day whole and for the events of the kind', () => {
  const filter = logFilterOf(
    { kind: 'sessions', from: '2026-11-01', to: '2026-11-02' },
    (day, after) => new Date(Date.parse(day) + after * 86_400_000),
  )
  expect(filter.from?.toISOString()).toBe('2026-11-01T00:00:00.000Z')
  expect(filter.to?.toISOString()).toBe('2026-11-03T00:00:00.000Z')
  expect(filter.names).toEqual(['staff.session-ended', 'staff.sessions-ended'])
})
