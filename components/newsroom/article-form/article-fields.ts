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
    leadPage: z.string().trim().optional(),
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
  .transform(({ articleId, revision, leadPage, ...fields }, context) => {
    const lead = leadPage === undefined ? fields.lead : leadAt(leadPage, fields.lead)
    if (lead === undefined) {
      const message =
        'Give the address of a picture’s page, as it stands in the browser: /admin/pictures/ and what follows.'
      context.addIssue({ code: 'custom', path: ['leadPage'], message })
      return z.NEVER
    }
    const read = articleDocument.safeParse({ version: 1, ...fields, lead })
    if (read.success) return { articleId, revision, document: read.data satisfies ArticleDocument }
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  })

/** The lead picture whose page has an address, with the caption that it has here already; undefined for no such address. */
function leadAt(address: string, before: unknown): unknown {
  if (address === '') return null
  const [, pictureId] = /\/admin\/pictures\/([0-9a-f-]{36})\/?$/.exec(address.split(/[?#]/)[0] ?? '') ?? []
  if (pictureId === undefined) return undefined
  const isSame =
    typeof before === 'object' && before !== null && 'pictureId' in before && before.pictureId === pictureId
  return isSame ? before : { pictureId, caption: null }
}
