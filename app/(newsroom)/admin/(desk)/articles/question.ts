import { z } from 'zod'
import { GENRES } from '#domain/article-document.ts'
import { STAGES } from '#domain/article-workflow.ts'
import { DUE, type StoryFilter } from '#domain/desk.ts'
import type { Turn } from '#lib/turn.ts'

const PUBLIC_STATES = ['never', 'scheduled', 'public', 'withdrawn'] as const

const given = <Shape extends z.ZodType>(shape: Shape) => shape.optional().catch(undefined)

const question = z.object({
  section: given(z.uuid()),
  stage: given(z.enum(STAGES)),
  public: given(z.enum(PUBLIC_STATES)),
  genre: given(z.enum(GENRES)),
  assigned: given(z.union([z.uuid(), z.literal('nobody')])),
  language: given(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  text: given(z.string().trim().min(1).max(200)),
  due: given(z.enum(DUE)),
  before: given(z.string().max(80)),
  after: given(z.string().max(80)),
})

/** What somebody asks the list of stories for, as it stands in an address. */
export type StoryQuestion = StoryFilter & Turn

/** What an address asks for; whatever is mangled is not asked. */
export const readStoryQuestion = (asked: Record<string, unknown>): StoryQuestion => question.parse(asked)

/** The same question as part of an address, with something else instead. */
export function storyQuery(asked: StoryQuestion, instead: StoryQuestion = {}): string {
  const fields = Object.entries({ ...asked, ...instead }).filter((field): field is [string, string] =>
    Boolean(field[1]),
  )
  return fields.length > 0 ? `?${new URLSearchParams(fields)}` : ''
}
