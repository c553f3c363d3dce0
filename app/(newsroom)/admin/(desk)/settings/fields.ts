import { z } from 'zod'
import { GENRES } from '#domain/article-document.ts'
import { type GateException, type GateLine, SETTABLE_GATES, settingsOf } from '#domain/gate-table.ts'
import { GATE_LEVELS, type Gate } from '#domain/gates.ts'

/** What the forms about the paper send. */
export const name = z.string().trim().min(1, 'Type the name of the paper.').max(100, 'Shorten the name to 100 signs.')
export const line = z.string().trim().max(300, 'Shorten this to 300 signs.')
export const webAddress = z.string().trim().max(300, 'Shorten this to 300 signs.')
export const feedContent = z.enum(['full', 'standfirst'], 'Choose what feeds carry.')
export const adsTxt = z.string().trim().max(20_000, 'Shorten this to 20,000 signs.')
export const securityContact = z
  .string()
  .trim()
  .max(300, 'Shorten this to 300 signs.')
  .regex(
    /^$|^(https:\/\/|mailto:|tel:)\S+$|^[^@\s]+@[^@\s]+$/,
    'Type a mail address, or a web address that begins with https://.',
  )
export const text = z.string().trim().max(5000, 'Shorten this to 5000 signs.')
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Choose a language.')
  .max(35)
export const timeZone = z.string().min(1, 'Choose a time zone.').max(100)
export const historyShows = z.enum(['corrections', 'versions', 'nothing'], 'Choose what readers see.')

const level = z.enum(GATE_LEVELS)
const genre = z.enum(GENRES).optional()
const sectionId = z.uuid().optional()
const orNone = (value: unknown) => (value === '' || value === 'any' ? undefined : value)
const added = z.object({
  gate: z.enum(SETTABLE_GATES as [Gate, ...Gate[]]),
  level,
  genre: z.preprocess(orNone, genre),
  sectionId: z.preprocess(orNone, sectionId),
})

/** The table of the gates: a level for each rule, a level or nothing for each exception, and one more where it is filled in. */
export const gates = z.record(z.string(), z.unknown()).transform((fields, context) => {
  const table = SETTABLE_GATES.map((gate): GateLine => {
    const set = level.safeParse(fields[`level.${gate}`])
    if (!set.success) context.addIssue('Set a level for every rule.')
    return { gate, level: set.data ?? 'off', exceptions: exceptionsIn(fields, gate) }
  })
  if (!orNone(fields.newGate)) return { gates: settingsOf(table) }
  const one = added.safeParse({
    gate: fields.newGate,
    level: fields.newLevel,
    genre: fields.newGenre,
    sectionId: fields.newSection,
  })
  const wrong = one.success ? wrongWith(one.data) : 'Choose a rule and a level for the exception.'
  if (!one.success || wrong) {
    context.addIssue({ code: 'custom', path: ['newGenre'], message: wrong ?? '' })
    return z.NEVER
  }
  const { gate, ...exception } = one.data
  return {
    gates: settingsOf(
      table.map((row) => (row.gate === gate ? { ...row, exceptions: [...row.exceptions, exception] } : row)),
    ),
  }
})

const wrongWith = ({ genre, sectionId }: GateException) =>
  genre || sectionId ? undefined : 'Choose a kind of story or a section: for everything, set the rule itself above.'

function exceptionsIn(fields: Record<string, unknown>, gate: Gate): GateException[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const [kind, of, forGenre, inSection] = name.split('.')
    if (kind !== 'exception' || of !== gate) return []
    const one = added.safeParse({ gate, level: value, genre: forGenre, sectionId: inSection })
    return one.success && !wrongWith(one.data)
      ? [{ level: one.data.level, genre: one.data.genre, sectionId: one.data.sectionId }]
      : []
  })
}
