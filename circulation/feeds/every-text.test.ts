import fc from 'fast-check'
import { expect, it } from 'vitest'
import { xmlText } from '#circulation/xml-text.ts'
import { FEED_FORMAT_NAMES } from '#domain/feed-address.ts'
import { bodyOf, documentOf } from '#tests/factories/desk.ts'
import { feedWith, printedPicture, storyInFeed } from '#tests/factories/feeds.ts'
import { childrenOf, type Element, readXml, textOf } from '#tests/setup/xml.ts'
import { printFeed } from './print-feed.ts'

/** Any UTF-16 units, half of pairs among them, and what markup is made of more often than chance would have it. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(
    '<',
    '&',
    ']]>',
    '<![CDATA[',
    '-->',
    '"',
    "'",
    '\0',
    '\ud800',
    '\udfff',
    '\ufffe',
    '\u0085',
    '</script>',
  ),
)
const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''))

/** A feed with the text in every field there is. */
function feedSaying(words: string) {
  const document = documentOf({ headline: words, standfirst: words, sourceNote: words, body: bodyOf(`x${words}`) })
  const picture = printedPicture({ alt: words, caption: words, credit: words, copyright: words })
  const one = storyInFeed({
    document,
    headline: words,
    standfirst: words,
    picture,
    section: { id: '1', slug: 's', name: words, colour: 'x' },
    bylines: [{ slug: `s${words}`, name: words, role: 'author' }],
    topics: [{ id: '1', slug: `t${words}`, name: words }],
    sources: [{ name: words, url: words, role: 'source' }],
    notes: [{ number: 2, kind: 'correction', at: new Date(0), note: words }],
  })
  return feedWith([one], { title: words, description: words, paperName: words, copyright: words })
}

it('B4: whatever stands in any field, every feed is well-formed and its texts come out as they were written', () => {
  fc.assert(
    fc.property(text, (words) => {
      const feed = feedSaying(words)
      const [rss, atom, json] = FEED_FORMAT_NAMES.map((format) => printFeed(feed, format))
      const item = childrenOf(childrenOf(readXml(rss ?? ''), 'channel')[0] as Element, 'item')[0] as Element
      const entry = childrenOf(readXml(atom ?? ''), 'entry')[0] as Element
      // A parser reads every end of a line as \n; the generator leaves out what is white around a text.
      const seen = xmlText(words).replace(/\r\n?/g, '\n').trim()
      const isBlank = /^\p{White_Space}*$/u.test(seen)
      if (!isBlank) {
        expect(textOf(item, 'title', '')?.trim()).toBe(seen)
        expect(textOf(entry, 'title', 'http://www.w3.org/2005/Atom')?.trim()).toBe(seen)
      }
      expect(JSON.parse(json ?? '').items[0].title).toBe(isBlank ? '/world/torkham' : xmlText(words))
    }),
    { numRuns: 500 },
  )
})

it('B4: nothing in a text can run: markup is words, links are of the web, no styles, forms or frames', () => {
  const evil = '<script>x</script><img src=x onerror=x><iframe src=x><form style="x">'
  const document = documentOf({ body: bodyOf(evil) })
  const html = JSON.parse(printFeed(feedWith([storyInFeed({ document, standfirst: evil })]), 'json')).items[0]
    .content_html
  const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name)
  expect(new Set(tags)).toEqual(new Set(['div', 'p', 'strong', 'figure', 'img', 'figcaption', 'em']))
  expect(html.match(/<[^>]*\s(on\w+|style)=/)).toBeNull()
  expect(html).toContain('&lt;script&gt;')
})

it('B4: every address in a text is whole', () => {
  const link = (href: string) => ({ type: 'link' as const, attrs: { href } })
  const body = bodyOf('x')
  body.doc.content = ['/about/us', 'https://other.example/a?b=1&c="', 'mailto:a@b.example', '#down'].map((href) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'x', marks: [link(href)] }],
  }))
  const json = printFeed(feedWith([storyInFeed({ document: documentOf({ body }), picture: undefined })]), 'json')
  const hrefs = [...JSON.parse(json).items[0].content_html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
  expect(hrefs).toEqual([
    'https://paper.example/about/us',
    'https://other.example/a?b=1&amp;c=&quot;',
    'mailto:a@b.example',
    'https://paper.example#down',
  ])
})
