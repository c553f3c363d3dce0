import { describe, expect, it } from 'vitest'
import { GENRES } from './article-document.ts'
import { gateTable, SETTABLE_GATES, settingsOf } from './gate-table.ts'
import { GATE_LEVELS, type GateSettings, gateLevel } from './gates.ts'

const sections = ['01a20000-0000-7000-8000-000000000001', '01a20000-0000-7000-8000-000000000002']
const everywhere = SETTABLE_GATES.flatMap((gate) =>
  GENRES.flatMap((genre) => sections.map((sectionId) => ({ gate, genre, sectionId }))),
)
const levels = (settings: GateSettings) =>
  everywhere.map(({ gate, genre, sectionId }) => gateLevel(gate, genre, sectionId, settings))

describe('the table of the gates', () => {
  it('says nothing of its own while a paper keeps the rules as they come', () => {
    expect(settingsOf(gateTable([]))).toEqual([])
    expect(levels(settingsOf(gateTable([])))).toEqual(levels([]))
  })

  it('keeps what a rule differs in by itself when only its level changes', () => {
    const table = gateTable([]).map((line) => (line.gate === 'source' ? { ...line, level: 'block' as const } : line))
    expect(gateLevel('source', 'news', sections[0] ?? '', settingsOf(table))).toBe('block')
    expect(gateLevel('source', 'opinion', sections[0] ?? '', settingsOf(table))).toBe('off')
  })

  it('lets the narrower exception count, in whatever order they were made', () => {
    const [sectionId = ''] = sections
    const settings = settingsOf([
      {
        gate: 'byline',
        level: 'off',
        exceptions: [
          { genre: 'live', sectionId, level: 'reason' },
          { sectionId, level: 'block' },
          { genre: 'live', level: 'advise' },
        ],
      },
    ])
    expect(gateLevel('byline', 'live', sectionId, settings)).toBe('reason')
    expect(gateLevel('byline', 'news', sectionId, settings)).toBe('block')
    expect(gateLevel('byline', 'live', sections[1] ?? '', settings)).toBe('advise')
  })

  it('makes every gate stand as it stood, whatever was set before and in whatever order', () => {
    let seed = 7
    const some = <One>(of: readonly One[]) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return of[seed % of.length] as One
    }
    for (let n = 0; n < 200; n += 1) {
      const settings: GateSettings = Array.from({ length: n % 6 }, () => ({
        gate: some(SETTABLE_GATES),
        level: some(GATE_LEVELS),
        ...some([{}, { genre: some(GENRES) }]),
      }))
      expect(levels(settingsOf(gateTable(settings)))).toEqual(levels(settings))
    }
  })
})
