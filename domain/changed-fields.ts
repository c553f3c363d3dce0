import { type ArticleDocument, articleDocument } from './article-document.ts'
import type { DocumentField } from './desk.ts'

const FIELDS = Object.keys(articleDocument.shape).filter((field): field is DocumentField => field !== 'version')

/** The fields in which two documents differ, in the order of the form. */
export const changedFields = (before: ArticleDocument, after: ArticleDocument): DocumentField[] =>
  FIELDS.filter((field) => !isSame(before[field], after[field]))

/** Whether two values of JSON say the same, in whatever order their fields stand. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return (
    Array.isArray(one) === Array.isArray(other) &&
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
  )
}
