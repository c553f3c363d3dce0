import { embedUrlOf } from '#domain/wordpress/embeds.ts'
import { splitShortcodes } from '#domain/wordpress/shortcodes.ts'
import { addBlock, addText, closeParagraph, type Place, paragraphOf } from './place.ts'
import { type Marks, type Reading, withMark } from './reading.ts'

/** Sets a text; its shortcodes become what the paper has for them, or are told to the report. */
export function readWords(reading: Reading, text: string, place: Place, marks: Marks) {
  for (const piece of splitShortcodes(text, reading.closedShortcodes)) {
    if (piece.kind === 'text') addText(place, piece.text, place.caption ? withMark(marks, { type: 'italic' }) : marks)
    else readShortcode(reading, piece.name.toLowerCase(), piece.closes, piece.said, place)
  }
}

function readShortcode(reading: Reading, name: string, closes: boolean, said: string, place: Place) {
  const address = /https?:\/\/[^\s"'\]]+/.exec(said)?.[0] ?? ''
  switch (name) {
    case 'caption':
    case 'wp_caption': {
      closeParagraph(place)
      place.caption = !closes
      const caption = /\scaption=(?:"([^"]*)"|'([^']*)')/.exec(said)
      const words = (caption?.[1] ?? caption?.[2] ?? '').trim()
      if (words) addBlock(place, paragraphOf([{ type: 'text', text: words, marks: [{ type: 'italic' }] }]))
      return
    }
    case 'embed':
      return closeParagraph(place)
    case 'gallery':
    case 'playlist':
    case 'slideshow':
      closeParagraph(place)
      return closes ? undefined : reading.find('gallery', said)
    case 'video':
    case 'audio':
      return closes ? undefined : reading.find(name, address || said)
    default: {
      if (closes) return
      const url = embedUrlOf(address)
      if (url) return addBlock(place, { type: 'embed', attrs: { url } })
      reading.find('shortcode', said.slice(0, 200))
    }
  }
}
