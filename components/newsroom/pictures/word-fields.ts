import { MOST_SIGNS, PICTURE_WORDS, type PictureWord, type PictureWords } from '#domain/picture-words.ts'

type WordField = { label: string; hint: string; maxLength: number; rows?: number }

/** What is asked about a picture, each with why. */
export const WORD_FIELDS: Record<PictureWord, WordField> = {
  alt: {
    label: 'Alt text',
    hint: 'What the picture shows, for whoever does not see it. Without it the picture is not printed.',
    maxLength: MOST_SIGNS.alt,
  },
  credit: {
    label: 'Credit',
    hint: 'Whose picture it is, as it is printed beside it. Without it the picture is not printed.',
    maxLength: MOST_SIGNS.credit,
  },
  caption: {
    label: 'Caption',
    hint: 'What readers read below it, where a story says nothing else.',
    maxLength: MOST_SIGNS.caption,
    rows: 3,
  },
  creator: {
    label: 'Creator',
    hint: 'Who made it. It goes along in the file, wherever that ends up.',
    maxLength: MOST_SIGNS.creator,
  },
  copyright: {
    label: 'Copyright',
    hint: 'Who owns it, as it goes along in the file.',
    maxLength: MOST_SIGNS.copyright,
  },
}

/** The words of a picture with what its file says of itself where there are none. */
export const withProposed = (words: PictureWords, proposed?: PictureWords): PictureWords => ({
  caption: words.caption || (proposed?.caption ?? ''),
  credit: words.credit || (proposed?.credit ?? ''),
  creator: words.creator || (proposed?.creator ?? ''),
  copyright: words.copyright || (proposed?.copyright ?? ''),
  alt: words.alt || (proposed?.alt ?? ''),
})

/** Whether something of it was read from the file and has been seen by nobody yet. */
export const isProposed = (words: PictureWords, proposed?: PictureWords) =>
  PICTURE_WORDS.some((word) => words[word] === '' && proposed?.[word])
