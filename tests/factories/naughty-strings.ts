/** What PostgreSQL keeps in no text: the nought, and halves of signs. */
const UNSTORABLE = {
  'a nought': 'before\u0000after',
  'half a sign, high': 'before\ud83dafter',
  'half a sign, low': 'before\ude00after',
  'halves the wrong way round': 'before\ude00\ud83dafter',
  'half a sign at the end': 'before\ud800',
}

/** Signs of every line break that a headline may not have. */
const MANY_LINES = {
  'line breaks': 'one\ntwo\r\nthree\rfour',
  'a line break that would split a header': 'x\r\nSet-Cookie: a=b\r\n\r\n<b>',
}

/** Fits into any one line that the paper keeps. */
const ONE_LINE = {
  'the end of a script': '</script><script>alert(1)</script>',
  'the end of a script in capitals': '</SCRIPT ><img src=x onerror=alert(1)>',
  'an end tag with a slash': '</script/><svg/onload=alert(1)>',
  'a script that opens a comment': '<!--<script>',
  'a comment': '<!-- x --> --!> <!-->',
  'the end of a title': '</title></head><body onload=alert(1)>',
  'the end of a style': '</style><style>*{display:none}</style>',
  'the end of a text area': '</textarea></noscript></template><b>',
  'a plaintext element': '<plaintext>',
  'a base and a refresh': '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=//evil.example">',
  'a closed attribute': '" onmouseover="alert(1)" x="',
  'a closed attribute in single quotes': "' autofocus onfocus='alert(1)' x='",
  'a closed attribute in back ticks': '`onerror=alert(1)`',
  'the end of CDATA': ']]>]]]]><![CDATA[>',
  'an entity declaration': '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  'a processing instruction': '<?xml version="1.0"?><?php echo 1 ?>',
  'entities of every kind': '&amp; &lt; &#60; &#x3c; &nbsp; &notit; & &; &#0; &#xd800; &amp;amp;',
  'a bare ampersand and brackets': 'A & B < C > D << E && F',
  'what JSON escapes': '\\ \\\\ \\" \\u003c \\ud800 / \\/ \t',
  'a value that ends JSON': '"}]}</script>{"@type":"Thing","x":["',
  'JavaScript separators': 'one\u2028two\u2029three',
  'a next line': 'one\u0085two',
  'control signs': 'a\u0001b\u0008c\u000bd\u000ce\u001bf\u001fg\u007fh\u009fi',
  'signs that are none': 'a\ufffeb\uffffc\ufdd0d\ufdefe',
  'signs that are none beyond the first plane': 'a\u{1fffe}b\u{10ffff}c',
  'a byte order mark': '\ufeffbefore \ufeffafter',
  'right to left overridden': 'abc\u202ecba\u202c \u2066x\u2067y\u2069',
  'right to left': 'خبر «پاک چین» ۱۲۳ abc עברית',
  'zero width': 'a\u200bb\u200cc\u200dd\u2060e\u00adf\u200eg\u200fh',
  'nothing but zero width': '\u200b\u200b\u200b',
  spaces: 'a\u00a0b\u2003c\u3000d\u1680e   f\tg',
  'marks without end': `Z${'\u0300\u0323\u034f\u0489'.repeat(40)}`,
  'emoji of many parts': '👩‍👩‍👧‍👦 🏳️‍🌈 🇵🇰🇨🇳 👋🏿 #️⃣ 🫠',
  'signs beyond the first plane': '𝒞𝓅ℯ𝒸 𠜎𠜱 𐎠𐎡 🀄',
  'the largest sign': 'a\u{10fffd}b',
  'a very long word': 'Pneumono'.repeat(9),
  'what template languages read':
    '{{7*7}} \u0024{7*7} <%= 7*7 %> #{7*7} {% x %} [[x]] {{constructor.constructor("x")()}}',
  'what string functions read': "$& $1 $` $' $$ %s %d %n %00 %0d%0a %c0%ae",
  'a query': "'; drop table paper.articles; --",
  'a formula': '=HYPERLINK("https://evil.example","x")',
  'a path': '../../../etc/passwd%00.webp',
  'an address that runs': 'javascript:alert(1)//data:text/html,<script>',
  'names of objects': '__proto__ constructor toString undefined null NaN true',
  'nothing but quotes': `"'"'"'\``,
  'typographic quotes': '‘a’ “b” «c» ‹d› „e“ ’’',
  'composed and decomposed': 'é é Å Å ﷺ ﬁ',
  'dotless and dotted': 'İıIi ſ ß ẞ Ǆ',
}

/** A table of texts on which documents break, each with what is naughty about it. */
export const NAUGHTY_STRINGS: readonly (readonly [what: string, text: string])[] = Object.entries({
  ...ONE_LINE,
  ...MANY_LINES,
  ...UNSTORABLE,
})

/** Those of one line that PostgreSQL keeps: they may stand as a headline, or as the name of anything. */
export const NAUGHTY_LINES: readonly (readonly [what: string, text: string])[] = Object.entries(ONE_LINE)
