import { type Command, EditorState, NodeSelection, TextSelection } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import type { Body } from '#domain/body.ts'
import { readBody } from '#domain/body-rule.ts'
import { readEmbedAddress, readLink } from './addresses.ts'
import { addToGallery, becomes, insertBlock, insertNew, moveBlock, removeBlock, toggleHeading } from './commands.ts'
import { linkAt, setLink } from './links.ts'
import { bodyOfDoc, bodySchema, docOfBody } from './schema.ts'

const ID = '0199d3b2-0000-7000-8000-000000000001'
const p = (text: string) => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : undefined })
const body = (...texts: string[]) => ({ version: 1, doc: { type: 'doc', content: texts.map(p) } }) as Body

/** A text with the cursor at a position. */
const at = (position: number, ...texts: string[]) => {
  const doc = docOfBody(body(...texts))
  return EditorState.create({ doc, selection: TextSelection.near(doc.resolve(position)) })
}

function pressed(state: EditorState, command: Command): EditorState {
  let next = state
  expect(command(state, (transaction) => (next = state.apply(transaction)))).toBe(true)
  expect(readBody(bodyOfDoc(next.doc)).ok).toBe(true)
  return next
}

const outline = (state: EditorState) => state.doc.children.map((block) => block.textContent || block.type.name)

describe('a block', () => {
  const picture = bodySchema.nodes.picture.create({ pictureId: ID })

  it('is put after the one with the cursor, or in place of an empty paragraph, and never in place of a selected one', () => {
    const first = pressed(at(2, 'one', 'two'), insertBlock(picture))
    expect(outline(first)).toEqual(['one', 'picture', 'two'])
    expect(first.selection).toBeInstanceOf(NodeSelection)
    expect(outline(pressed(first, insertBlock(picture)))).toEqual(['one', 'picture', 'picture', 'two'])
    expect(outline(pressed(at(1, ''), insertBlock(picture)))).toEqual(['picture', 'paragraph'])
  })

  it.each(['quotation', 'pullQuote', 'factBox', 'figures', 'table', 'divider'] as const)(
    '%s is right from the start',
    (kind) => {
      const next = pressed(at(2, 'one'), insertNew(kind))
      expect(next.doc.child(1).type.name).toBe(kind)
      expect(next.doc.child(2).type.name).toBe('paragraph')
    },
  )

  it('of pictures is begun with those picked, takes more at its end, and leaves all else alone', () => {
    const [one, two] = ['01a20d5b-eb9d-7192-9314-71699f90252f', '01a20d5b-eb9d-7192-9314-71699f90252e']
    const begun = pressed(at(2, 'one', 'two'), addToGallery([ID, one], true))
    expect(outline(begun)).toEqual(['one', 'gallery', 'two'])
    const more = pressed(begun, addToGallery([two], false))
    expect(more.doc.child(1).children.map(({ attrs }) => attrs.pictureId)).toEqual([ID, one, two])
    expect(more.selection).toBeInstanceOf(NodeSelection)
    expect(addToGallery([two], false)(at(2, 'one'))).toBe(false)
  })

  it('moves over its neighbours, and not off the ends', () => {
    const moved = pressed(at(7, 'one', 'two', 'three'), moveBlock(-1))
    expect(outline(moved)).toEqual(['two', 'one', 'three'])
    expect(moved.selection.$from.parent.textContent).toBe('two')
    expect(moveBlock(-1)(moved)).toBe(false)
    expect(outline(pressed(moved, moveBlock(1)))).toEqual(['one', 'two', 'three'])
  })

  it('is taken out, and the last leaves an empty paragraph', () => {
    expect(outline(pressed(at(2, 'one', 'two'), removeBlock))).toEqual(['two'])
    expect(outline(pressed(at(2, 'one'), removeBlock))).toEqual(['paragraph'])
  })

  it('becomes a crosshead and text again', () => {
    const heading = pressed(at(2, 'one'), toggleHeading(2))
    expect(heading.doc.firstChild?.type.name).toBe('heading')
    expect(pressed(heading, toggleHeading(2)).doc.firstChild?.type.name).toBe('paragraph')
  })
})

describe('a text that becomes another', () => {
  it.each([
    [
      ['one', 'two', 'three'],
      ['one', 'two and more', 'three'],
    ],
    [['one', 'two'], ['one']],
    [['a a a'], ['a a a a a']],
    [['one'], ['zero', 'one', 'two']],
  ])('from %j to %j says the other and leaves the cursor in its words', (from, to) => {
    const state = at(1, ...from)
    const transaction = becomes(state, docOfBody(body(...to)))
    if (!transaction) throw new Error('nothing changed')
    expect(bodyOfDoc(state.apply(transaction).doc)).toEqual(bodyOfDoc(docOfBody(body(...to))))
  })

  it('is left alone where nothing differs', () => {
    expect(becomes(at(1, 'one'), docOfBody(body('one')))).toBeUndefined()
  })
})

describe('a link', () => {
  it('is set on the selected words, found at the cursor, changed as a whole and taken away', () => {
    const state = at(1, 'see the report')
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 5, 15)))
    const linked = pressed(selected, setLink('https://a.example/'))
    const inside = linked.apply(linked.tr.setSelection(TextSelection.create(linked.doc, 8)))
    expect(linkAt(inside)).toBe('https://a.example/')
    const changed = pressed(inside, setLink('/section/story'))
    expect(linkAt(changed)).toBe('/section/story')
    expect(changed.doc.firstChild?.childCount).toBe(2)
    expect(linkAt(pressed(changed, setLink(undefined)))).toBe('')
    expect(setLink('/x')(state)).toBe(false)
  })

  it.each([
    ['https://a.example/?utm_source=x', 'https://a.example/'],
    ['a.example/x', 'https://a.example/x'],
    ['desk@paper.example', 'mailto:desk@paper.example'],
    ['/section/story', '/section/story'],
    ['javascript:alert(1)', undefined],
    ['//evil.example', undefined],
    ['two words', undefined],
    ['', undefined],
  ])('typed as %j is kept as %j', (typed, kept) => {
    expect(readLink(typed)).toBe(kept)
  })

  it.each([
    ['https://www.youtube.com/embed/abc?rel=0', 'https://www.youtube.com/watch?v=abc'],
    ['https://vimeo.com/1', undefined],
  ])('to embed typed as %j is kept as %j', (typed, kept) => {
    expect(readEmbedAddress(typed)).toBe(kept)
  })
})
