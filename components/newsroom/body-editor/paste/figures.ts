import { embedUrlOf } from '#domain/wordpress/embeds.ts'
import { cleanLink } from './clean-link.ts'
import { findTag, hasClass, isTag, type Markup, type Tag, wordsIn } from './markup.ts'
import { addBlock, type Marks, type Place } from './place.ts'
import { readTable } from './structures.ts'

/** Counts a picture that is not pasted; what measures a point or two counts readers, not for us. */
export function readPicture(tag: Tag, place: Place) {
  const isTracker = ['width', 'height'].some((side) => side in tag.attrs && Number(tag.attrs[side]) <= 2)
  if (!isTracker) place.pictures.left += 1
}

export function readFigure(figure: Tag, place: Place, marks: Marks) {
  const table = findTag(figure, ({ name }) => name === 'table')
  const caption = findTag(figure, ({ name }) => name === 'figcaption')
  if (table) return readTable(table, place, marks, caption ? wordsIn(caption).trim() : '')
  if (findTag(figure, ({ name }) => name === 'iframe')) return readEmbed(figure, place)
  for (const picture of pictures(figure)) readPicture(picture, place)
}

const pictures = (markup: Markup): Tag[] =>
  isTag(markup) ? (markup.name === 'img' ? [markup] : markup.children.flatMap(pictures)) : []

/** What another site shows: an embed where the paper embeds it, or else left out with a word. */
export function readEmbed(tag: Tag, place: Place) {
  const frame = findTag(tag, ({ name }) => name === 'iframe')
  const address =
    frame?.attrs.src ?? (hasClass(tag, /^twitter-tweet$/) ? lastLink(tag) : undefined) ?? wordsIn(tag).trim()
  const url = embedUrlOf(cleanLink(address) ?? '')
  if (url) addBlock(place, { type: 'embed', attrs: { url } })
  else place.notes.add('An embed was left out: the paper does not show that site.')
}

const lastLink = (markup: Markup): string | undefined =>
  isTag(markup)
    ? markup.children.reduce<string | undefined>(
        (last, child) => lastLink(child) ?? last,
        markup.name === 'a' ? markup.attrs.href : undefined,
      )
    : undefined
