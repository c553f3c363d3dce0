import { readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Block, BodyNode } from '#domain/body.ts'
import { readBody } from '#domain/body-rule.ts'
import { cleanLink } from './clean-link.ts'
import type { Markup } from './markup.ts'
import { readHtml } from './read-html.ts'
import { readPlain } from './read-plain.ts'

const markupOf = (node: DefaultTreeAdapterTypes.Node): Markup[] => {
  if ('value' in node) return [node.value]
  if (!('childNodes' in node)) return []
  const children = node.childNodes.flatMap(markupOf)
  if (!('tagName' in node) || node.tagName === 'html' || node.tagName === 'body') return children
  return [
    { name: node.tagName, attrs: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])), children },
  ]
}

const clipboard = (file: string) => readFileSync(`tests/fixtures/clipboards/${file}`, 'utf8')
const pasted = (html: string) => readHtml(markupOf(parse(html)))

/** A block as a short text: its name, its attributes that are not the default, what is in it. */
function outline(node: BodyNode): string {
  if (node.type === 'hardBreak') return '/'
  if (node.type === 'text') {
    return (node.marks ?? []).reduce(
      (text, mark) => (mark.type === 'link' ? `[${text}](${mark.attrs.href})` : `${mark.type[0]}<${text}>`),
      node.text,
    )
  }
  const attrs = Object.values(node.attrs ?? {}).filter((value) => value !== '' && value !== null && value !== 1)
  const inner = (node.content ?? []).map(outline)
  return `${node.type}${attrs.length > 0 ? `(${attrs.join()})` : ''}${inner.length > 0 ? `{${inner.join('')}}` : ''}`
}

function outlines(blocks: Block[]) {
  expect(readBody({ version: 1, doc: { type: 'doc', content: blocks } })).toMatchObject({ ok: true })
  return blocks.map(outline)
}

const NO_PICTURE = 'One picture was not pasted: a picture comes from the picture desk, with credit and alt text.'

describe('what is pasted', () => {
  it.each([
    [
      'word.html',
      [
        'heading(2){Cabinet clears bill}',
        'paragraph{NEW DELHI: The b<Cabinet> on Monday i<cleared> the bill, officials said.}',
        'bulletList{listItem{paragraph{First point}bulletList{listItem{paragraph{Nested point}}}}listItem{paragraph{Second point}}}',
        'orderedList{listItem{paragraph{Number one}}}',
        'table{tableRow{tableCell{paragraph{b<State>}}tableCell{paragraph{b<Seats>}}}tableRow{tableCell{paragraph{Kerala}}tableCell{paragraph{20}}}}',
        'paragraph{See [the report](https://www.example.org/report?id=4).added}',
      ],
      ['Struck-out text was left out.'],
    ],
    [
      'word-online.html',
      [
        'paragraph{The minister b<resigned> today.}',
        'bulletList{listItem{paragraph{One}bulletList{listItem{paragraph{One a}}}}listItem{paragraph{Two}}}',
      ],
      [],
    ],
    [
      'google-docs.html',
      [
        'heading(2){What we know}',
        'paragraph{Police said the b<suspect>i< fled>, see [this](https://example.com/story?a=1).}',
        'bulletList{listItem{paragraph{Alpha}bulletList{listItem{paragraph{Alpha one}}}}listItem{paragraph{Beta}}}',
      ],
      [NO_PICTURE],
    ],
    [
      'agency.html',
      [
        'paragraph{World}',
        'heading(2){Leaders meet in Geneva}',
        'paragraph{b<GENEVA (AFP)> — Leaders met on Tuesday.}',
        'paragraph{They agreed on [a plan](https://agency.example/x).}',
        'paragraph{Second para with zerowidth and softhyphen.}',
        'embed(https://www.youtube.com/watch?v=dQw4w9WgXcQ)',
        'heading(3){Background}',
        'paragraph{Text bad link}',
      ],
      ['An embed was left out: the paper does not show that site.', NO_PICTURE],
    ],
    [
      'gutenberg.html',
      [
        'paragraph{First b<para> with code and colour.}',
        'heading(3){Sub}',
        'quotation(A minister){paragraph{Quoted words.}}',
        'bulletList{listItem{paragraph{One}bulletList{listItem{paragraph{Deep}}}}}',
        'embed(https://www.youtube.com/watch?v=abc)',
        'table(Tab){tableRow{tableHeader{paragraph{A}}tableHeader{paragraph{B}}}tableRow{tableCell{paragraph{1}}tableCell{paragraph{2}}}}',
        'divider',
        'paragraph{Subscribe}',
      ],
      [NO_PICTURE],
    ],
    [
      'outlook-reply.html',
      [
        'paragraph{Hi, statement below:}',
        'paragraph{[link](https://gov.example/pr)}',
        'quotation{paragraph{“We regret”}}',
      ],
      [],
    ],
    [
      'urdu.html',
      [
        'heading(2){سرینگر میں اجلاس}',
        'paragraph{وزیرِ اعلیٰ نے کہا کہ b<بجلی> کی فراہمی \u200f(power) بحال ہو گئی ہے۔ یہ می\u200cخواہم ZWNJ ہے۔}',
        'paragraph{[مزید پڑھیں](https://example.com/%D8%AE%D8%A8%D8%B1)\u200f}',
      ],
      [],
    ],
  ])('from %s keeps its words and structure', (file, blocks, notes) => {
    const read = pasted(clipboard(file))
    expect(outlines(read.blocks)).toEqual(blocks)
    expect(read.notes).toEqual(notes)
  })

  it.each([
    [
      'whatsapp.txt',
      [
        'paragraph{b<BREAKING> 4 hurt in blast at i<Lal Chowk>, says SSP}',
        'paragraph{Road closed till 6pm. Photo: snake_case_name.jpg/More in 10 min}',
      ],
      ['Names and times of a chat were left out.'],
    ],
    [
      'pdf.txt',
      [
        'paragraph{The committee, which was set up in March after a series of complaints from residents of the old city, said in its report that the pipeline had not been inspected since 2019 and that the contractor had been paid in full for work it never finished. The finding was not disputed.}',
        'paragraph{“No one came,” said a resident. “We wrote to the office four times and the answer was always the same: that someone would be sent within the week, and no one was.”}',
      ],
      ['The line breaks of a PDF or a letter were joined.'],
    ],
  ])('as plain text from %s keeps its words', (file, blocks, notes) => {
    const read = readPlain(clipboard(file))
    expect(outlines(read.blocks)).toEqual(blocks)
    expect(read.notes).toEqual(notes)
  })

  it.each([
    ['a script', '<p>a<script>alert(1)</script></p>', ['paragraph{a}']],
    ['a link that runs', '<p><a href="javascript:x">a</a></p>', ['paragraph{a}']],
    ['a list in a quotation', '<blockquote><ul><li>a</li></ul></blockquote>', ['quotation{paragraph{a}}']],
    ['a heading in a list', '<ul><li><h2>a</h2></li></ul>', ['bulletList{listItem{paragraph{a}}}']],
    ['a heading all bold', '<h3><b>a <i>b</i></b></h3>', ['heading(3){a i<b>}']],
    ['a picture in a link', '<p>a<a href="https://x.example/"><img src="p.jpg"></a></p>', ['paragraph{a}']],
    [
      'a table in a table',
      '<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>',
      ['table{tableRow{tableCell{paragraph{a}}}}'],
    ],
    ['nothing but space', '<p>&nbsp;</p>a<div> </div>', ['paragraph{a}']],
  ])('is right with %s', (_, html, blocks) => {
    expect(outlines(pasted(html).blocks)).toEqual(blocks)
  })
})

describe('a pasted link', () => {
  it.each([
    ['https://www.google.com/url?q=https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F', 'https://a.example/'],
    ['https://a.example/?id=1&utm_source=x', 'https://a.example/?id=1'],
    ['mailto:desk@paper.example', 'mailto:desk@paper.example'],
    ['file:///home/x', undefined],
    ['/relative/to/where', undefined],
    ['https://www.google.com/url?q=javascript:alert(1)', undefined],
  ])('%s leads to %s', (href, clean) => {
    expect(cleanLink(href)).toBe(clean)
  })
})
