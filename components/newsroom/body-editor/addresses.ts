import { MARKS } from '#domain/body.ts'
import { embedUrlOf } from '#domain/wordpress/embeds.ts'
import { cleanLink } from './paste/clean-link.ts'

/** A typed address as a link keeps it: of the paper, of a letter, or of another site, which may be typed without its scheme. */
export function readLink(typed: string): string | undefined {
  const text = typed.trim()
  const isAddress = MARKS.link.attrs.href.safeParse(text).success
  if (isAddress) return cleanLink(text) ?? text
  if (/^\S+@\S+\.\S+$/.test(text)) return readLink(`mailto:${text}`)
  return /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(text) ? readLink(`https://${text}`) : undefined
}

/** A typed address as an embed keeps it. */
export const readEmbedAddress = (typed: string): string | undefined => embedUrlOf(cleanLink(typed) ?? typed)
