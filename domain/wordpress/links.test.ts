import { expect, test } from 'vitest'
import { embedUrlOf } from './embeds.ts'
import { cleanLink } from './links.ts'

const from = { site: 'https://www.harbour.example', page: 'https://harbour.example/2021/05/04/pilots/' }

test.each([
  ['https://harbour.example/2021/05/03/called/?a=1#b', '/2021/05/03/called/?a=1#b'],
  ['http://www.harbour.example', '/'],
  ['//harbour.example/x', '/x'],
  ['https://harbour.example//evil.example/x', '/evil.example/x'],
  ['/tag/tides', '/tag/tides'],
  ['../../03/called', '/2021/05/03/called'],
  ['https://other.example/a b', 'https://other.example/a%20b'],
  [' https://other.example/x ', 'https://other.example/x'],
  ['mailto:desk@harbour.example', 'mailto:desk@harbour.example'],
])('the link %j is carried as %j', (href, clean) => {
  expect(cleanLink(href, from)).toEqual({ ok: true, href: clean })
})

test.each([
  ['javascript:alert(1)', 'unsafe'],
  [' java\nscript:alert(1)', 'unsafe'],
  ['\u0001javascript:alert(1)', 'unsafe'],
  ['data:text/html,x', 'unsafe'],
  ['vbscript:x', 'unsafe'],
  ['ftp://harbour.example/x', 'unsafe'],
  ['tel:+92', 'unsafe'],
  ['#below', 'within'],
  ['http://', 'broken'],
  ['', 'broken'],
])('the link %j is left out as %s', (href, why) => {
  expect(cleanLink(href, from)).toEqual({ ok: false, why })
})

test.each([
  ['https://www.youtube.com/embed/abc_-1?feature=oembed', 'https://www.youtube.com/watch?v=abc_-1'],
  ['//www.youtube-nocookie.com/embed/abc', 'https://www.youtube.com/watch?v=abc'],
  ['http://youtu.be/abc', 'https://youtu.be/abc'],
  ['https://mobile.twitter.com/a/status/1', 'https://twitter.com/a/status/1'],
  ['https://youtube.com.evil.example/embed/abc', undefined],
  ['https://www.youtube.com/', undefined],
  ['javascript:alert(1)//youtu.be/x', undefined],
  ['https://vimeo.com/1', undefined],
])('%j is embedded as %j', (address, url) => {
  expect(embedUrlOf(address)).toBe(url)
})
