'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { line } from '#app/(newsroom)/admin/(desk)/articles/fields.ts'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { emptyDocument, GENRES } from '#domain/article-document.ts'
import { startArticle } from '#verbs/articles/start.ts'
import { bodyOfParagraphs } from './paragraphs.ts'

const fields = z.object({
  headline: line.pipe(z.string().min(1, 'Write a headline; it may change later.').max(300, 'Keep it under 300 signs.')),
  sectionId: z.uuid('Choose a section.'),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Choose a language.'),
  genre: z.enum(GENRES),
  text: z.string().max(100_000).default(''),
})

export const start = deskAction(
  fields,
  (staff, { headline, sectionId, language, genre, text }) =>
    startArticle(staff, {
      sectionId,
      document: { ...emptyDocument(language), headline, genre, body: bodyOfParagraphs(text) },
    }),
  ({ subjectId }) => redirect(`/admin/articles/${subjectId}`),
)
