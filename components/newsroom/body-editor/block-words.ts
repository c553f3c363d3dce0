import type { Node } from 'prosemirror-model'
import type { BodyNode } from '#domain/body.ts'
import { bodyText } from '#domain/body-text.ts'

const NAMES: Record<string, string> = {
  picture: 'Picture',
  gallery: 'Gallery',
  relatedLink: 'Related story',
  embed: 'Embed',
  divider: 'Divider',
}

/** What a block says, as plain words, for where it cannot be shown as it is. */
export function blockWords(block: Node): string {
  const node = block.toJSON() as BodyNode
  const words = bodyText({ version: 1, doc: { type: 'doc', content: [node] } })
  const named = NAMES[block.type.name]
  const name = block.type.name === 'gallery' ? `${named} of ${block.childCount}` : named
  return name ? `${name}${words ? `: ${words}` : ''}` : words || '(an empty paragraph)'
}
