import { bodySchema, docOfBody } from '#components/newsroom/body-editor/schema.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import type { NodeOf } from '#domain/body.ts'
import { type Choice, chosenBlocks, type MergePart, mergeBlocks } from '#lib/block-merge.ts'
import { same } from '#lib/same.ts'

/** Everything of a document but its text and its version. */
export type Furniture = Omit<ArticleDocument, 'version' | 'body'>
export type FurnitureField = keyof Furniture

/** The name of every field, as the desk reads it. */
export const FIELD_WORDS: Record<FurnitureField, string> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  dateline: 'Dateline',
  language: 'Language',
  genre: 'Kind of story',
  lead: 'Lead picture',
  bylines: 'Bylines',
  topics: 'Topics',
  sources: 'Sources',
  sourceNote: 'Source note',
  related: 'Related stories',
  original: 'First published at',
  searchEngines: 'Search engines',
}
const FIELDS = Object.keys(FIELD_WORDS) as FurnitureField[]

export type MergedDocument = {
  ours: ArticleDocument
  theirs: ArticleDocument
  /** The furniture with each side’s changes; where both changed a field, ours. */
  furniture: Furniture
  /** Fields that both changed, differently. */
  fields: FurnitureField[]
  body: MergePart[]
}

/** Merges two documents that were made of one; what both changed is left to a person. */
export function mergeDocuments(base: ArticleDocument, ours: ArticleDocument, theirs: ArticleDocument): MergedDocument {
  const takesTheirs = FIELDS.filter((field) => same(base[field], ours[field]))
  const fields = FIELDS.filter(
    (field) =>
      !same(base[field], ours[field]) && !same(base[field], theirs[field]) && !same(ours[field], theirs[field]),
  )
  const furniture = withFields(ours, theirs, takesTheirs)
  const body = mergeBlocks(docOfBody(base.body), docOfBody(ours.body), docOfBody(theirs.body))
  return { ours, theirs, furniture, fields, body }
}

/** Whether nothing is left to choose. */
export const isAgreed = ({ fields, body }: MergedDocument) =>
  fields.length === 0 && body.every((part) => part.kind === 'agreed')

export type Choices = {
  fields: Partial<Record<FurnitureField, 'ours' | 'theirs'>>
  /** By the number of the conflict within the body. */
  blocks: readonly Choice[]
}

/** The document that the choices make; where none was made both texts of the body stand, and our furniture. */
export function chosenDocument(merged: MergedDocument, choices: Choices = { fields: {}, blocks: [] }): ArticleDocument {
  const theirFields = merged.fields.filter((field) => choices.fields[field] === 'theirs')
  const blocks = chosenBlocks(merged.body, (conflict) => choices.blocks[conflict] ?? 'both')
  const content = blocks.length > 0 ? blocks : [bodySchema.nodes.paragraph.create()]
  const doc = bodySchema.nodes.doc.create(null, content).toJSON() as NodeOf<'doc'>
  return { version: 1, ...withFields(merged.furniture, merged.theirs, theirFields), body: { version: 1, doc } }
}

function withFields(ours: Furniture, theirs: Furniture, fields: readonly FurnitureField[]): Furniture {
  const { version: _, body: __, ...mine } = { version: undefined, body: undefined, ...ours }
  return { ...mine, ...Object.fromEntries(fields.map((field) => [field, theirs[field]])) }
}
