export type Piece = { kind: 'text'; text: string } | { kind: 'shortcode'; name: string; closes: boolean; said: string }

// `[[gallery]]` is how WordPress writes the words “[gallery]”.
const CODE = /(\[?)\[(\/?)([a-z][\w-]*)((?:[\s=][^[\]]{0,4000})?)\](\]?)/gi

const KNOWN = new Set(
  `caption wp_caption gallery playlist audio video embed youtube vimeo dailymotion soundcloud spotify twitter tweet instagram
  facebook tiktok flickr wpvideo slideshow slideshare scribd ted googlemaps googleapps polldaddy crowdsignal poll archives sitemap
  blogroll contact-form contact-form-7 contact-field gravityform gravityforms wpforms ninja_form ninja_forms mailchimp mc4wp_form
  button row column columns tabs tab accordion toggle spacer divider recent-posts jetpack-related-posts subscribe`.split(
    /\s+/,
  ),
)

/** The names that a text closes with `[/name]`: whatever is closed is a shortcode, not a word in brackets. */
export const closedNames = (text: string) =>
  new Set([...text.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name = '']) => name))

/**
 * A text taken apart at its shortcodes. Words that merely stand in brackets stay words: a shortcode has a known name, a name
 * with an underscore, a value (`id="3"`), or is closed somewhere.
 */
export function splitShortcodes(text: string, closed: ReadonlySet<string>): Piece[] {
  if (!text.includes('[')) return [{ kind: 'text', text }]
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(CODE)) {
    const [said, before, slash, name = '', rest = '', after] = match
    const isCode =
      slash === '/' || KNOWN.has(name) || name.includes('_') || closed.has(name) || /^=|=\s*["'“”″]/.test(rest)
    if (!isCode) continue
    const escaped = before === '[' && after === ']'
    pieces.push({ kind: 'text', text: text.slice(from, match.index) })
    if (escaped) pieces.push({ kind: 'text', text: said.slice(1, -1) })
    else {
      if (before) pieces.push({ kind: 'text', text: before })
      pieces.push({
        kind: 'shortcode',
        name,
        closes: slash === '/',
        said: said.slice(before?.length ?? 0, after ? -1 : undefined),
      })
      if (after) pieces.push({ kind: 'text', text: after })
    }
    from = match.index + said.length
  }
  pieces.push({ kind: 'text', text: text.slice(from) })
  return pieces.filter((piece) => piece.kind === 'shortcode' || piece.text !== '')
}
