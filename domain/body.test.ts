import { describe, expect, it } from 'vitest'
import { readBody } from './body-rule.ts'
import { bodyReferences, bodyText, publicBody, readingMinutes } from './body-text.ts'

const ID = '0199d3b2-0000-7000-8000-000000000001'
const OTHER = '0199d3b2-0000-7000-8000-000000000002'
const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
})
const p = (...content: object[]) => ({ type: 'paragraph', content })
const body = (...content: object[]) => ({ version: 1, doc: { type: 'doc', content } })
const cell = { colspan: 1, rowspan: 1, colwidth: null }

const whole = body(
  p(
    text('The gate '),
    text('opened', { type: 'bold' }),
    text(' at dawn.', { type: 'link', attrs: { href: '/region/torkham' } }),
  ),
  { type: 'heading', attrs: { level: 2 }, content: [text('Empty trucks')] },
  { type: 'bulletList', content: [{ type: 'listItem', content: [p(text('forty lorries'))] }] },
  { type: 'quotation', attrs: { source: 'A driver' }, content: [p(text('We wait.'))] },
  { type: 'pullQuote', attrs: { source: '' }, content: [text('We wait.')] },
  { type: 'picture', attrs: { pictureId: ID, caption: 'The gate.', size: 'text' } },
  {
    type: 'gallery',
    attrs: { title: 'Nine days' },
    content: [
      { type: 'galleryPicture', attrs: { pictureId: ID, caption: 'The last night.' } },
      { type: 'galleryPicture', attrs: { pictureId: OTHER, caption: null } },
    ],
  },
  { type: 'relatedLink', attrs: { articleId: ID, relation: 'also-see' } },
  {
    type: 'figures',
    attrs: { title: 'In figures' },
    content: [{ type: 'figure', attrs: { value: '40', label: 'lorries' } }],
  },
  {
    type: 'table',
    attrs: { caption: 'Crossings' },
    content: [{ type: 'tableRow', content: [{ type: 'tableHeader', attrs: cell, content: [p(text('Day'))] }] }],
  },
)

describe('a body', () => {
  it('with every kind of block is read as it is', () => {
    expect(readBody(whole)).toEqual({ ok: true, body: whole })
  })

  it.each([
    ['an unknown block', body({ type: 'marquee', content: [] })],
    ['an attribute too many', body({ type: 'heading', attrs: { level: 2, onclick: 'x' }, content: [] })],
    ['a top heading', body({ type: 'heading', attrs: { level: 1 }, content: [] })],
    ['a script for an address', body(p(text('x', { type: 'link', attrs: { href: 'javascript:alert(1)' } })))],
    ['another host written as a path', body(p(text('x', { type: 'link', attrs: { href: '//evil.example' } })))],
    ['a backslash path', body(p(text('x', { type: 'link', attrs: { href: '/\\evil.example' } })))],
    [
      'a heading in a list',
      body({
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'heading', attrs: { level: 2 } }] }],
      }),
    ],
    ['bold in a heading', body({ type: 'heading', attrs: { level: 2 }, content: [text('x', { type: 'bold' })] })],
    ['a mark twice', body(p(text('x', { type: 'bold' }, { type: 'bold' })))],
    ['nothing in it', body()],
    ['a later version', { ...whole, version: 2 }],
    ['a picture that is no id', body({ type: 'picture', attrs: { pictureId: '../x', caption: null, size: 'text' } })],
    ['a gallery without a picture', body({ type: 'gallery', attrs: { title: '' }, content: [] })],
    ['a host that is not embedded', body({ type: 'embed', attrs: { url: 'https://evil.example/x' } })],
    ['nothing at all', undefined],
  ])('is refused with %s', (_, input) => {
    expect(readBody(input)).toEqual({
      ok: false,
      problems: expect.arrayContaining([{ at: expect.any(String), message: expect.any(String) }]),
    })
  })

  it('gives its words, its pictures and its relations', () => {
    const read = readBody(whole)
    if (!read.ok) throw new Error('the body was refused')
    expect(bodyText(read.body)).toBe(
      'The gate opened at dawn.\nEmpty trucks\nforty lorries\nWe wait.\nWe wait.\nThe gate.\nNine days\nThe last night.\nIn figures\n40 lorries\nCrossings\nDay',
    )
    expect(bodyReferences(read.body)).toEqual({ pictures: [ID, OTHER], articles: [ID] })
    expect(readingMinutes(read.body)).toBe(1)
  })

  it('goes to readers without the desk’s notes', () => {
    const noted = readBody(
      body(
        p(
          text('The gate', { type: 'note', attrs: { noteId: ID } }, { type: 'bold' }),
          text(' opened', { type: 'note', attrs: { noteId: ID } }),
        ),
      ),
    )
    if (!noted.ok) throw new Error('the body was refused')
    expect(JSON.stringify(publicBody(noted.body))).not.toContain('note')
    expect(bodyText(publicBody(noted.body))).toBe('The gate opened')
    expect(publicBody(noted.body).doc.content?.[0]?.content).toEqual([
      text('The gate', { type: 'bold' }),
      text(' opened'),
    ])
  })
})
