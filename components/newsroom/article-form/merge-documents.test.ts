import { describe, expect, it } from 'vitest'
import { type ArticleDocument, articleDocument, emptyDocument } from '#domain/article-document.ts'
import type { Body } from '#domain/body.ts'
import { bodyText } from '#domain/body-text.ts'
import { chosenDocument, isAgreed, mergeDocuments } from './merge-documents.ts'

const bodyOf = (...paragraphs: string[]): Body => ({
  version: 1,
  doc: {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  },
})

const base: ArticleDocument = {
  ...emptyDocument('en'),
  headline: 'Gate reopens',
  body: bodyOf('Four people were hurt, police said.', 'The road is closed.'),
}
const with_ = (changes: Partial<ArticleDocument>): ArticleDocument => ({ ...base, ...changes })

describe('two people’s changes to one story', () => {
  it('are put together where they touch different fields and blocks', () => {
    const merged = mergeDocuments(
      base,
      with_({
        headline: 'Gate reopens at dawn',
        body: bodyOf('Five people were hurt, police said.', 'The road is closed.'),
      }),
      with_({ standfirst: 'At last', body: bodyOf('Four people were hurt, police said.', 'The road is open.') }),
    )
    expect(isAgreed(merged)).toBe(true)
    const document = chosenDocument(merged)
    expect(document).toMatchObject({ headline: 'Gate reopens at dawn', standfirst: 'At last' })
    expect(bodyText(document.body)).toBe('Five people were hurt, police said.\nThe road is open.')
    expect(articleDocument.parse(document)).toEqual(document)
  })

  it('are a choice where they touch the same, and no choice loses what stands elsewhere', () => {
    const merged = mergeDocuments(
      base,
      with_({ headline: 'Ours', body: bodyOf('Five people were hurt, police said.', 'The road is closed.') }),
      with_({
        headline: 'Theirs',
        kicker: 'Border',
        body: bodyOf('Six people were hurt, police said.', 'The road is closed.'),
      }),
    )
    expect(merged.fields).toEqual(['headline'])
    expect(isAgreed(merged)).toBe(false)
    expect(chosenDocument(merged)).toMatchObject({ headline: 'Ours', kicker: 'Border' })
    expect(bodyText(chosenDocument(merged).body)).toBe(
      'Five people were hurt, police said.\nSix people were hurt, police said.\nThe road is closed.',
    )
    const theirs = chosenDocument(merged, { fields: { headline: 'theirs' }, blocks: ['theirs'] })
    expect(theirs.headline).toBe('Theirs')
    expect(bodyText(theirs.body)).toBe('Six people were hurt, police said.\nThe road is closed.')
  })

  it('leave a paragraph where both took everything out', () => {
    const empty = with_({ body: { version: 1, doc: { type: 'doc', content: [{ type: 'paragraph' }] } } })
    expect(chosenDocument(mergeDocuments(base, empty, empty)).body).toEqual(empty.body)
  })
})
