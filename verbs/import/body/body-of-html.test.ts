import { expect, test } from 'vitest'
import type { BodyNode } from '#domain/body.ts'
import { readBody } from '#domain/body-rule.ts'
import { bodyText } from '#domain/body-text.ts'
import { bodyOfHtml } from './body-of-html.ts'

function read(html: string) {
  const found: string[] = []
  const body = bodyOfHtml({
    html,
    site: 'https://harbour.example',
    page: 'https://harbour.example/x/',
    find: (kind, what) => found.push(`${kind}: ${what}`),
  })
  expect(readBody(body).ok).toBe(true)
  return { body, found, outline: (body.doc.content ?? []).map(outline) }
}

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

test.each([
  ['One.\n\nTwo,\nnext line.\r\n\r\nThree.', ['paragraph{One.}', 'paragraph{Two,/next line.}', 'paragraph{Three.}']],
  ['One<br><br>Two<br>\nThree', ['paragraph{One}', 'paragraph{Two/Three}']],
  ['<p>One\nline</p>\n\n<p>&nbsp;</p><p></p>', ['paragraph{One line}']],
  [
    'Intro\n<h1>Big</h1>\ntext <h4>Small <b>b</b> <i>i</i></h4>',
    ['paragraph{Intro}', 'heading(2){Big}', 'paragraph{text}', 'heading(3){Small b i<i>}'],
  ],
  ['<div>One <b>two</b><div>three</div></div>', ['paragraph{One b<two>}', 'paragraph{three}']],
  ['<b><i>a</b></i>b', ['paragraph{i<b<a>>b}']],
  ['<strong><p>One</p><p>Two</p></strong>', ['paragraph{b<One>}', 'paragraph{b<Two>}']],
  ['<pre>a\n  b\n\nc</pre>', ['paragraph{a/b}', 'paragraph{c}']],
  ['<hr/>', ['divider']],
  ['A <a href="https://harbour.example/y/">y</a> <a href="javascript:x">z</a>', ['paragraph{A [y](/y/) z}']],
])('the text %j is set as %j', (html, blocks) => {
  expect(read(html).outline).toEqual(blocks)
})

test.each([
  [
    '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>',
    'bulletList{listItem{paragraph{a}bulletList{listItem{paragraph{b}}}}listItem{paragraph{c}}}',
  ],
  ['<ul><li>a</li><ul><li>b</li></ul></ul>', 'bulletList{listItem{paragraph{a}bulletList{listItem{paragraph{b}}}}}'],
  [
    '<ol start="5"><li><h3>a</h3><table><tr><td>b</td></tr></table></li></ol>',
    'orderedList(5){listItem{paragraph{a}paragraph{b}}}',
  ],
  ['<ul><li><ul><li>b</li></ul></li></ul>', 'bulletList{listItem{paragraphbulletList{listItem{paragraph{b}}}}}'],
  ['<ol start="-3"><li>a</li></ol>', 'orderedList{listItem{paragraph{a}}}'],
])('the list %j is set as %j', (html, block) => {
  expect(read(html).outline).toEqual([block])
})

test.each([
  [
    '<blockquote><p>Words</p><ul><li>more</li></ul><cite>A <b>minister</b></cite></blockquote>',
    ['quotation(A minister){paragraph{Words}paragraph{more}}'],
  ],
  [
    '<figure class="wp-block-pullquote"><blockquote><p>Big <em>words</em></p><p>two</p><cite>Who</cite></blockquote></figure>',
    ['pullQuote(Who){Big i<words> two}'],
  ],
  [
    `<blockquote>Words<cite>${'who '.repeat(100)}</cite></blockquote>`,
    ['quotation{paragraph{Words}}', `paragraph{${'who '.repeat(100).trim()}}`],
  ],
  ['<blockquote><cite>Alone</cite></blockquote>', ['paragraph{Alone}']],
  [
    '<blockquote class="twitter-tweet"><p>x</p><a href="https://twitter.com/a/status/1?ref=x">d</a></blockquote>',
    ['embed(https://twitter.com/a/status/1?ref=x)'],
  ],
])('the quotation %j is set as %j', (html, blocks) => {
  expect(read(html).outline).toEqual(blocks)
})

test('a table keeps caption, headers and spans; a wild span is tamed and a table within is words', () => {
  const { outline: blocks } = read(
    `<figure class="wp-block-table"><table><caption>Own</caption><thead><tr><th colspan="2">H</th></tr></thead>
     <tbody><tr><td rowspan="9999">a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr><tr></tr></tbody></table>
     <figcaption>Ships</figcaption></figure>`,
  )
  expect(blocks).toEqual([
    'table(Own Ships){tableRow{tableHeader(2){paragraph{H}}}tableRow{tableCell(100){paragraph{a}}tableCell{paragraph{b}paragraph{c}}}}',
  ])
})

test.each([
  ['https://www.youtube.com/watch?v=abc', ['embed(https://www.youtube.com/watch?v=abc)'], []],
  ['[embed]https://youtu.be/abc[/embed]', ['embed(https://youtu.be/abc)'], []],
  ['<iframe src="//www.youtube.com/embed/abc"></iframe>', ['embed(https://www.youtube.com/watch?v=abc)'], []],
  [
    '<iframe src="https://maps.example/1" title="A map"></iframe>',
    ['paragraph{[A map](https://maps.example/1)}'],
    ['embed: https://maps.example/1'],
  ],
  ['https://vimeo.com/1', ['paragraph{[https://vimeo.com/1](https://vimeo.com/1)}'], ['embed: https://vimeo.com/1']],
  [
    '<figure class="wp-block-embed is-provider-vimeo"><div>\nhttps://vimeo.com/1\n</div><figcaption>A film</figcaption></figure>',
    ['paragraph{[https://vimeo.com/1](https://vimeo.com/1)}', 'paragraph{i<A film>}'],
    ['embed: vimeo https://vimeo.com/1'],
  ],
])('the embed %j is %j', (html, blocks, finds) => {
  const { outline: set, found } = read(html)
  expect({ set, found }).toEqual({ set: blocks, found: finds })
})

test.each([
  ['<figure><img src="/a.jpg"><figcaption>Who <b>it</b> is</figcaption></figure>', 'Who it is', ['picture: /a.jpg']],
  ['[caption id="x" width="3"]<img src="/a.jpg"> Who it is[/caption]After', 'Who it is\nAfter', ['picture: /a.jpg']],
  ['[gallery ids="1,2"] After', 'After', ['gallery: [gallery ids="1,2"]']],
  ['Before [contact-form-7 id="3"] after', 'Before after', ['shortcode: [contact-form-7 id="3"]']],
  ['[spoiler]The end[/spoiler]', 'The end', ['shortcode: [spoiler]']],
  ['<form action="/go"><label>Your name <input></label></form>', 'Your name', ['form: /go']],
  ['<video src="/a.mp4"></video><audio src="/a.mp3"></audio>', '', ['video: /a.mp4', 'audio: /a.mp3']],
  ['<a href="/wp-content/uploads/a.pdf">The report</a>', 'The report', ['file: /wp-content/uploads/a.pdf']],
  ['<script>alert(1)</script><style>p{}</style>Words', 'Words', ['code: <script>', 'code: <style>']],
  ['<!-- wp:acme/box {"a":1} --><div>Words</div><!-- /wp:acme/box -->', 'Words', ['block: acme/box {"a":1}']],
  ['<!-- wp:latest-posts {"n":3} /-->Words', 'Words', ['block: latest-posts {"n":3}']],
  ['<x-widget>Words</x-widget>', 'Words', ['element: <x-widget>']],
  ['<del>Wrong</del> right', 'Wrong right', ['struck: Wrong']],
  ['<a href="#fn1">1</a>', '1', ['inner-link: #fn1']],
  ['<a href="javascript:alert(1)">Click</a>', 'Click', ['link: javascript:alert(1)']],
  ['<dl><dt>Term</dt><dd>Meaning</dd></dl>', 'Term\nMeaning', []],
])('nothing of %j is dropped without a word', (html, text, finds) => {
  const { body, found } = read(html)
  expect(bodyText(body)).toBe(text)
  expect(found).toEqual(finds)
})

test.each([
  ['divs', `${'<div>'.repeat(20_000)}Words &amp; more${'</div>'.repeat(20_000)}`],
  ['spans that never end', `${'<span>'.repeat(20_000)}Words &amp; more`],
  ['lists', `${'<ul><li>'.repeat(5000)}Words &amp; more`],
  ['quotations', `${'<blockquote>'.repeat(3000)}Words &amp; more`],
  ['tables', `${'<table><tr><td>'.repeat(3000)}Words &amp; more`],
])('twenty thousand nested tags (%s) keep their words and are told', (_, html) => {
  const { body, found } = read(html)
  expect(bodyText(body)).toContain('Words & more')
  expect(found[0]).toContain('plain')
})

test('lists nested as deep as a page may be stay a body', () => {
  const { body } = read(`${'<ul><li>a'.repeat(60)}${'</li></ul>'.repeat(60)}`)
  expect(bodyText(body).split('\n')).toHaveLength(60)
})

test('a text of five million signs is set, plainly', () => {
  const { body, found } = read(`<p>${'words and more words '.repeat(250_000)}</p><p>End</p><img src="/a.jpg">`)
  expect(body.doc.content?.length).toBe(2)
  expect(found.map((line) => line.split(':')[0])).toEqual(['plain', 'picture'])
})

test('no text is so odd that it is no body', () => {
  for (const html of [
    '',
    ' ',
    '\u0000',
    '<',
    '</',
    '<!--',
    '<!-- wp:',
    '<p',
    '&',
    '&#0;',
    '<table>',
    '<li>',
    '<br><br>',
    '<svg><p>x',
    '<math><mtext><p>x',
    '<select><option>x',
    '<template><p>x</p></template>',
    '[caption]',
    '[/caption]',
    '<a href>x</a>',
    '<h2><img></h2>',
    '<ul></ul>',
    '<blockquote></blockquote>',
    '<table><tr></tr></table>',
    '<p>\u202E</p>',
    '<noscript><p>x</p></noscript>',
    '<plaintext>x</div>',
    '<frameset>',
  ]) {
    read(html)
  }
})
