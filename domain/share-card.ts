import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Focus, renditionName, type Size } from './picture.ts'
import type { Card, Paper, PrintedPicture } from './reading.ts'

/** As other sites show a story: its headline, the paper’s name and its picture. */
export type ShareCard = {
  articleId: string
  headline: string
  language: string
  /** The name of the section’s colour. */
  colour: string
  paper: string
  paperLanguage: string
  /** Its file in the store, and what to look at first. */
  picture?: { file: string; size: Size; focus: Focus }
}

export const CARD_SIZE = { width: 1200, height: 630 } as const
export const MOST_CARD_BYTES = 300_000
/** Counted up when cards are drawn in another way, so that those of before are drawn anew. */
const DESIGN = 1
const MARK_LETTERS = 32
const ADDRESS =
  /^\/pictures\/cards\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-([0-9a-f]{32})\.jpg$/

type Shown = Pick<PrintedPicture, 'hash' | 'widths' | 'width' | 'height' | 'focus'>
type Told = Pick<Card, 'id' | 'headline' | 'language'> & { section: { colour: string }; picture?: Shown }

/** What stands on the card of a story. */
export const shareCardOf = (
  { id, headline, language, section, picture }: Told,
  { name, language: paperLanguage }: Pick<Paper, 'name' | 'language'>,
): ShareCard => ({
  articleId: id,
  headline,
  language,
  colour: section.colour,
  paper: name,
  paperLanguage,
  picture: picture && pictureForCard(picture),
})

/** The widest rendition of the whole picture: the card cuts it to its own shape. */
function pictureForCard({ hash, widths, width, height, focus }: Shown): ShareCard['picture'] {
  const widest = widths.at(-1)
  return widest === undefined ? undefined : { file: renditionName(hash, widest), size: { width, height }, focus }
}

/** Where a picture stands that covers a box with its focus as near to the middle as its edges let it be: as CSS says it, in hundredths. */
export function placeInBox(picture: Size, box: Size, focus: Focus): Focus {
  const scale = Math.max(box.width / picture.width, box.height / picture.height)
  const place = (side: number, room: number, at: number) => {
    const over = side * scale - room
    const begin = Math.min(Math.max((side * scale * at) / 100 - room / 2, 0), Math.max(over, 0))
    return over > 0.5 ? Math.round((begin / over) * 100) : 50
  }
  return { x: place(picture.width, box.width, focus.x), y: place(picture.height, box.height, focus.y) }
}

/** Names what is drawn: another headline, name, picture or focus is another card at another address. */
function markOf({ articleId: _, picture, ...words }: ShareCard): string {
  const drawn = [DESIGN, words.headline, words.language, words.colour, words.paper, words.paperLanguage, picture ?? '']
  return createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, MARK_LETTERS)
}

/** The public address of a story’s card, as long as the story looks as it does now. */
export const shareCardAddress = (card: ShareCard) => `/pictures/cards/${card.articleId}-${markOf(card)}.jpg`

/** Reads the address of a card; undefined where no story can have it. */
export function readShareCardAddress(path: string): { articleId: string } | undefined {
  const [, articleId] = ADDRESS.exec(path) ?? []
  return articleId === undefined ? undefined : { articleId }
}

/** Where cards are kept in the store, and the file of one. */
export const CARDS_FOLDER = 'cards'
export const shareCardFile = (card: ShareCard) => {
  const mark = markOf(card)
  return `${CARDS_FOLDER}/${mark.slice(0, 2)}/${card.articleId}-${mark}.jpg`
}

/** The story of a kept file; undefined where no card has it. */
export const storyOfFile = (file: string) => /\/([0-9a-f-]{36})-[0-9a-f]{32}\.jpg$/.exec(file)?.[1]

/** What the process that draws cards is asked: texts with their languages, and where the picture lies and the card shall. */
export type CardJob = Pick<ShareCard, 'headline' | 'language' | 'colour' | 'paper' | 'paperLanguage'> & {
  picture?: { path: string; size: Size; focus: Focus }
  out: string
}

/** What it answers. It has drawn what strangers wrote and sent: its answer is looked at like a stranger’s. */
export const cardAnswer = z.union([
  z.object({ drawn: z.object({ bytes: z.number().int().positive().max(MOST_CARD_BYTES) }) }),
  z.object({ failed: z.string().max(500) }),
])
export type CardAnswer = z.infer<typeof cardAnswer>
