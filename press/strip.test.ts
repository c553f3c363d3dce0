import { array, assert, constantFrom, property } from 'fast-check'
import { type DefaultTreeAdapterTypes, parse, type Token, Tokenizer, TokenizerMode } from 'parse5'
import { describe, expect, it } from 'vitest'
import { strip } from './strip.ts'

describe('what is taken out of a page', () => {
  it.each([
    ['<p>a</p><script src="/_next/a.js" async=""></script><p>b</p>', '<p>a</p><p>b</p>'],
    ['<script>self.__next_f.push([1,"<p>\\u003c/script>"])</script>x', 'x'],
    ['<script>"<!--<script>"</script>"-->"</script>x', 'x'],
    ['<SCRIPT\n>1</sCript >x', 'x'],
    ['<script/async>1</script/x>y', 'y'],
    ['a<!-- <p> -->b<!--$-->c<!-->d<!--->e', 'abcde'],
    ['<link rel="preload" as="script" href="/a.js"/>x', 'x'],
    ['<link rel="modulepreload" href="/a.js">x', 'x'],
    ['<link rel="stylesheet" href="/a.css" data-precedence="next"/>', '<link rel="stylesheet" href="/a.css"/>'],
    ['<div hidden=""><!--$--><!--/$--></div>x', 'x'],
    ['x<script>never ends', 'x'],
    ['1 <<!-- -->script src="/a.js">', '1 <<!---->script src="/a.js">'],
    ['1 <<script>2</script>script>', '1 <<!---->script>'],
  ])('%s', (page, expected) => expect(strip(page)).toBe(expected))

  it.each([
    '<!DOCTYPE html><p title="<script>x</script>">a</p>',
    '<script type="application/ld+json">{"a":"<p>"}</script>',
    '<script data-island="" src="/islands/share.js" defer=""></script>',
    '<title><script>not a tag</script></title>',
    '<textarea><!-- text --></textarea>',
    '<link rel="preload" as="font" href="/a.woff2" crossorigin=""/>',
    '<p>1 < 2 and a <b>b</b></p>',
  ])('%s stays as it is', (page) => expect(strip(page)).toBe(page))
})

const pieces = [
  ...['<p>', '</p>', 'text', ' ', '\n', '"', "'", '=', '>', '<', '/', '-', '--', '-->', '--!>', '!', '&lt;', '\u0600'],
  ...[
    '<script>',
    '<script src="a">',
    "<script async='>'>",
    '<SCRIPT/x>',
    '<script',
    '</script>',
    '</script',
    '</SCRIPT >',
  ],
  ...[
    '</script/x>',
    '<script type="application/ld+json">',
    "<script type='application/ld+json'>",
    '<script data-island>',
  ],
  ...[
    '<script type=application/ld+json>',
    '<scripty>',
    '</scripty>',
    '<!--',
    '<!-->',
    '<!--->',
    '<!doctype html>',
    '<!x>',
  ],
  ...[
    '<?xml?>',
    '</ x>',
    '<title>',
    '</title>',
    '<textarea>',
    '</textarea>',
    '<style>',
    '</style>',
    '<style',
    '</style ',
  ],
  ...[
    '<iframe>',
    '</iframe>',
    '<noembed>',
    '</noembed>',
    '<a href="<script>">',
    "<a title='-->'>",
    '<a b=c/>',
    '<a =x>',
  ],
  ...[
    '<link rel=preload as=script>',
    '<link rel="modulepreload">',
    '<link rel="stylesheet">',
    '<link rel=PRELOAD as=font>',
  ],
]

describe('against parse5', () => {
  it('cuts exactly what a full tokenizer would cut', () => {
    void assert(
      property(array(constantFrom(...pieces), { maxLength: 24 }), (parts) => {
        const page = parts.join('')
        expect(strip(page)).toBe(stripByParse5(page))
      }),
      { numRuns: 6000 },
    )
  })

  it('leaves no script that a browser would run but the islands', () => {
    void assert(
      property(array(constantFrom(...pieces), { maxLength: 24 }), (parts) => {
        for (const script of scriptsIn(parse(strip(parts.join(''))))) {
          const names = script.attrs.map(({ name, value }) => (name === 'type' ? value : name))
          expect(names.includes('application/ld+json') || names.includes('data-island')).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

/** The same cuts, with the tokens found by parse5. */
function stripByParse5(page: string): string {
  let out = ''
  let inScript: 'kept' | 'dropped' | undefined
  let seen = 0
  const take = (token: { location: Token.Location | null }, kept: boolean) => {
    const end = token.location?.endOffset ?? page.length
    if (kept) out += page.slice(token.location?.startOffset ?? 0, end)
    else if (out.endsWith('<')) out += '<!---->'
    seen = end
  }
  const text = (token: Token.CharacterToken) => take(token, inScript !== 'dropped')
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: (token) => take(token, false),
      onDoctype: (token) => take(token, true),
      onCharacter: text,
      onNullCharacter: text,
      onWhitespaceCharacter: text,
      onStartTag: (token) => {
        const value = (name: string) => token.attrs.find((attribute) => attribute.name === name)?.value
        const rel = (value('rel') ?? '').toLowerCase()
        const isScriptLink =
          rel === 'modulepreload' || rel === 'expect' || (rel === 'preload' && value('as') === 'script')
        if (token.tagName === 'script') {
          const kept = value('type') === 'application/ld+json' || value('data-island') !== undefined
          inScript = kept ? 'kept' : 'dropped'
          take(token, kept)
          tokenizer.state = TokenizerMode.SCRIPT_DATA
        } else {
          take(token, !(token.tagName === 'link' && isScriptLink))
          if (/^(title|textarea)$/.test(token.tagName)) tokenizer.state = TokenizerMode.RCDATA
          if (/^(style|iframe|xmp|noembed|noframes)$/.test(token.tagName)) tokenizer.state = TokenizerMode.RAWTEXT
        }
      },
      onEndTag: (token) => {
        take(token, !(token.tagName === 'script' && inScript === 'dropped'))
        inScript = undefined
      },
      // A tag that never ends is no token.
      onEof: () => seen < page.length && take({ location: null }, false),
    },
  )
  tokenizer.write(page, true)
  return out.replace(/(?<!<)<div hidden=""><\/div>/g, '')
}

function scriptsIn(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(scriptsIn) : []
  return 'tagName' in node && node.tagName === 'script' ? [node, ...children] : children
}
