import { z } from 'zod'
import { type ArticleDocument, articleDocument } from '#domain/article-document.ts'

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    context.addIssue({ code: 'custom', message: 'Load the page again: a field of it was damaged.' })
    return z.NEVER
  }
})

/** Fields that are lists or trees; the form carries them as JSON, and without a script as they were. */
export const JSON_FIELDS = ['body', 'lead', 'bylines', 'topics', 'sources', 'related'] as const

const line = z.string().transform((text) => text.replace(/\s+/g, ' ').trim())

/** The fields of a story’s form as they are sent without a script: its revision and the document. */
export const articleFields = z
  .object({
    articleId: z.uuid(),
    revision: z.coerce.number().int().positive(),
    kicker: line,
    headline: line,
    standfirst: z.string().transform((text) => text.trim()),
    dateline: line,
    language: z.string(),
    genre: z.string(),
    sourceNote: line,
    body: json,
    lead: json,
    bylines: json,
    topics: json,
    sources: json,
    related: json,
    original: line.transform((text) => (text === '' ? undefined : text)).optional(),
    searchEngines: z
      .string()
      .transform((told) => (told === 'list' ? undefined : told))
      .optional(),
  })
  .transform(({ articleId, revision, ...fields }, context) => {
    const read = articleDocument.safeParse({ version: 1, ...fields })
    if (read.success) return { articleId, revision, document: read.data satisfies ArticleDocument }
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  })
