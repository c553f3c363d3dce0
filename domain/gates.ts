import type { ArticleDocument, Genre } from './article-document.ts'
import { bodyText } from './body-text.ts'
import type { ChangeKind } from './publication.ts'

export const GATES = [
  'headline',
  'text',
  'to-come',
  'byline',
  'source',
  'lead-picture',
  'lead-credit',
  'internal-links',
  'correction-note',
] as const
/** A rule asked before a text goes out. */
export type Gate = (typeof GATES)[number]

export const GATE_LEVELS = ['off', 'advise', 'reason', 'block'] as const
/** What an open gate does: nothing, says so, needs a reason that is logged, or stops. */
export type GateLevel = (typeof GATE_LEVELS)[number]

/** Where a paper differs from the rules as they come; the last line that fits counts. */
export type GateSettings = { gate: Gate; level: GateLevel; genre?: Genre; sectionId?: string }[]

/** The rules as they come, by kind of story where kinds differ; read like a paper’s own lines, the last that fits counts. */
export const GATE_RULES: GateSettings = [
  { gate: 'headline', level: 'block' },
  { gate: 'text', level: 'block' },
  { gate: 'to-come', level: 'block' },
  { gate: 'byline', level: 'reason' },
  { gate: 'byline', level: 'advise', genre: 'live' },
  { gate: 'source', level: 'reason' },
  { gate: 'source', level: 'off', genre: 'opinion' },
  { gate: 'source', level: 'off', genre: 'review' },
  { gate: 'lead-picture', level: 'advise' },
  { gate: 'lead-credit', level: 'reason' },
  { gate: 'internal-links', level: 'reason' },
  { gate: 'correction-note', level: 'reason' },
]

/** What must be true of every text that goes out, whatever a paper sets. */
const FIXED: readonly Gate[] = ['headline', 'text']

/** How a gate stands for a kind of story in a section. */
export function gateLevel(gate: Gate, genre: Genre, sectionId: string, settings: GateSettings): GateLevel {
  const lines = FIXED.includes(gate) ? GATE_RULES : [...GATE_RULES, ...settings]
  const line = lines.findLast(
    (one) =>
      one.gate === gate &&
      (one.genre === undefined || one.genre === genre) &&
      (one.sectionId === undefined || one.sectionId === sectionId),
  )
  return line?.level ?? 'off'
}

/** What the gates ask of the records. */
export type GateContext = {
  /** What the text would be in the public life of the story. */
  kind: 'first' | 'reinstatement' | ChangeKind
  sectionId: string
  settings: GateSettings
  /** What is known of the lead picture; undefined where there is none, or it does not exist. */
  lead: { credit: string; alt: string } | undefined
  /** Links of the body to addresses of the paper at which nothing answers. */
  deadLinks: readonly string[]
  /** Whether the text takes back something that the public one says. */
  factsChanged: boolean
  /** Whether readers are told of the change in a note. */
  hasNote?: boolean
}

/** The field of the story’s form at which an open gate is shut. */
export type GateField = 'headline' | 'body' | 'bylines' | 'sources' | 'lead' | 'note'

export type OpenGate = { gate: Gate; level: Exclude<GateLevel, 'off'>; sentence: string; fix: GateField }

/** Every gate that is open for a text, each with a sentence that says what to do and where. */
export function gatesOf(document: ArticleDocument, context: GateContext): OpenGate[] {
  return GATES.flatMap((gate) => {
    const level = gateLevel(gate, document.genre, context.sectionId, context.settings)
    const sentence = level === 'off' ? undefined : openSentence(gate, document, context)
    return level === 'off' || sentence === undefined ? [] : [{ gate, level, sentence, fix: FIX[gate] }]
  })
}

const FIX: Record<Gate, GateField> = {
  headline: 'headline',
  text: 'body',
  'to-come': 'body',
  byline: 'bylines',
  source: 'sources',
  'lead-picture': 'lead',
  'lead-credit': 'lead',
  'internal-links': 'body',
  'correction-note': 'note',
}

function openSentence(gate: Gate, document: ArticleDocument, context: GateContext): string | undefined {
  const when = (open: boolean, sentence: string) => (open ? sentence : undefined)
  const { lead, deadLinks } = context
  switch (gate) {
    case 'headline':
      return when(document.headline.trim() === '', 'Write a headline.')
    case 'text':
      return when(bodyText(document.body).trim() === '', 'Write the story: its body is empty.')
    case 'to-come':
      return when(hasToCome(document), 'Fill in what “TK” stands for.')
    case 'byline':
      return when(document.bylines.length === 0, 'Add a byline.')
    case 'source':
      return when(
        document.sources.length === 0 && document.sourceNote.trim() === '',
        'Name the source, or say in the source note how the paper knows it.',
      )
    case 'lead-picture':
      return when(document.lead === null, 'Choose a lead picture.')
    case 'lead-credit':
      return when(
        lead !== undefined && (lead.credit.trim() === '' || lead.alt.trim() === ''),
        'Give the lead picture its credit and its alt text: without both it is not printed.',
      )
    case 'internal-links':
      return when(
        deadLinks.length > 0,
        `Mend or remove the links to addresses of the paper that do not answer: ${deadLinks.join(', ')}.`,
      )
    case 'correction-note':
      return when(
        context.kind === 'update' && context.factsChanged && !context.hasNote,
        'This takes back what readers were told: correct the story with a note to them instead of updating it.',
      )
  }
}

const hasToCome = (document: ArticleDocument) =>
  /\bTK\b/.test(`${document.headline}\n${document.standfirst}\n${bodyText(document.body)}`)

/**
 * What keeps a revision from going out, whatever a paper sets, each a sentence that says what to do. “TK” marks what is still to
 * come; a story that was public elsewhere already means something else by it, such as a flight number.
 */
export function missingForPublication(document: ArticleDocument, wasPublic = false): string[] {
  const asked: readonly Gate[] = wasPublic ? FIXED : [...FIXED, 'to-come']
  const nothing: GateContext = {
    kind: 'first',
    sectionId: '',
    settings: [],
    lead: undefined,
    deadLinks: [],
    factsChanged: false,
  }
  return gatesOf(document, nothing)
    .filter(({ gate }) => asked.includes(gate))
    .map(({ sentence }) => sentence)
}
