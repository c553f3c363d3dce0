import type { Actor } from '#domain/staff.ts'
import { type Change, changeArticle } from './change.ts'

/** Puts a new version of a live story before readers, now or at a time, with a note if there is one. */
export const updateArticle = (actor: Actor, input: Change & { note?: string }) =>
  changeArticle(actor, { ...input, verb: 'update', kind: 'update', event: 'article.updated' })
