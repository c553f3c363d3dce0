import type { Genre } from './article-document.ts'
import { GATE_RULES, GATES, type Gate, type GateLevel, type GateSettings } from './gates.ts'

/** Where a rule differs for a kind of story, a section, or a kind in a section. */
export type GateException = { genre?: Genre; sectionId?: string; level: GateLevel }

/** A rule as a paper has it, and where it differs. */
export type GateLine = { gate: Gate; level: GateLevel; exceptions: GateException[] }

/** The rules that a paper may set; without a headline and a text nothing goes out anywhere. */
export const SETTABLE_GATES = GATES.filter((gate) => gate !== 'headline' && gate !== 'text')

/** The gates as they stand: for each its level and, widest first, where it differs. */
export const gateTable = (settings: GateSettings): GateLine[] =>
  SETTABLE_GATES.map((gate) => lineOf(gate, [...GATE_RULES, ...settings]))

/** The shortest settings that make the gates stand as a table says. */
export function settingsOf(table: readonly GateLine[]): GateSettings {
  return table.flatMap(({ gate, level, exceptions }) => {
    const lines = [{ gate, level }, ...narrowing(exceptions).map((exception) => ({ gate, ...exception }))]
    return isSame(lineOf(gate, lines), lineOf(gate, GATE_RULES)) ? [] : lines
  })
}

function lineOf(gate: Gate, lines: GateSettings): GateLine {
  const own = lines.filter((line) => line.gate === gate)
  const from = own.findLastIndex(({ genre, sectionId }) => genre === undefined && sectionId === undefined)
  // Whatever stands before the last line that counts everywhere counts nowhere any more.
  const level = own[from]?.level ?? 'off'
  const exceptions = own.slice(from + 1).map(({ gate: _, ...exception }) => exception)
  return { gate, level, exceptions: narrowing(exceptions) }
}

/** One exception a place, the last that was set, and the more narrowly it is meant the later: the last that fits counts. */
function narrowing(exceptions: readonly GateException[]): GateException[] {
  const places = new Map<string, GateException>()
  for (const { level, genre, sectionId } of exceptions)
    places.set(`${genre ?? ''}/${sectionId ?? ''}`, {
      level,
      ...(genre ? { genre } : {}),
      ...(sectionId ? { sectionId } : {}),
    })
  const width = ({ genre, sectionId }: GateException) => (genre ? 1 : 0) + (sectionId ? 2 : 0)
  return [...places.values()].sort((one, other) => width(one) - width(other))
}

const isSame = (one: GateLine, other: GateLine) => JSON.stringify(one) === JSON.stringify(other)
