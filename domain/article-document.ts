import { z } from 'zod'
import { type Body, bodyShape } from './body.ts'
import { misplaced } from './body-rule.ts'
import { isWebAddress } from './source.ts'

export const GENRES = ['news', 'analysis', 'opinion', 'review', 'explainer', 'obituary', 'live'] as const
export type Genre = (typeof GENRES)[number]

export const BYLINE_ROLES = ['author', 'reporting', 'photographs', 'translation'] as const
export type BylineRole = (typeof BYLINE_ROLES)[number]

export const SOURCE_ROLES = ['source', 'inputs'] as const
/** Whether a story comes from a source, or takes inputs from it. */
export type SourceRole = (typeof SOURCE_ROLES)[number]

const line = (length: number) =>
  z
    .string()
    .max(length)
    .refine((text) => !/[\r\n]/.test(text), 'one line only')
const id = z.uuid()

const body = bodyShape.transform((value, context): Body => {
  const wrong = misplaced(value.doc)
  if (wrong) context.addIssue({ code: 'custom', message: wrong })
  return value as Body
})

/** Everything a reader can see of a story: one revision of it. */
export const articleDocument = z.strictObject({
  version: z.literal(1),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or ur'),
  genre: z.enum(GENRES),
  kicker: line(80),
  headline: line(300),
  standfirst: z.string().max(1500),
  dateline: line(120),
  body,
  lead: z.strictObject({ pictureId: id, caption: z.string().max(1000).nullable() }).nullable(),
  bylines: z.array(z.strictObject({ contributorId: id, role: z.enum(BYLINE_ROLES) })).max(20),
  /** The first one is the story's main topic. */
  topics: z.array(id).max(20),
  sources: z.array(z.strictObject({ sourceId: id, role: z.enum(SOURCE_ROLES) })).max(20),
  /** A sentence after the generated line on sources. */
  sourceNote: line(300),
  /** The stories listed under this one, in order; the section's newest when there are none. */
  related: z.array(id).max(10),
  /** Where the story was published first, if this is a copy: search engines are led there. */
  original: line(1000).refine(isWebAddress, 'an address of the web, beginning with https://').optional(),
  /** Told to leave it out of their lists, search engines do. */
  searchEngines: z.literal('leave-out').optional(),
})
export type ArticleDocument = z.infer<typeof articleDocument>

/** A story with nothing in it yet. */
export const emptyDocument = (language: string): ArticleDocument => ({
  version: 1,
  language,
  genre: 'news',
  kicker: '',
  headline: '',
  standfirst: '',
  dateline: '',
  body: { version: 1, doc: { type: 'doc', content: [{ type: 'paragraph' }] } },
  lead: null,
  bylines: [],
  topics: [],
  sources: [],
  sourceNote: '',
  related: [],
})
