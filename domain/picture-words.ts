/** What is said of a picture. Credit stands beside it in print; creator and copyright go with its files. */
export const PICTURE_WORDS = ['caption', 'credit', 'creator', 'copyright', 'alt'] as const
export type PictureWord = (typeof PICTURE_WORDS)[number]
export type PictureWords = Record<PictureWord, string>

/** The most signs of each. */
export const MOST_SIGNS: Record<PictureWord, number> = {
  caption: 1000,
  credit: 200,
  creator: 1000,
  copyright: 1000,
  alt: 500,
}

// Signs that no text needs: they steer a terminal, or turn the direction of what stands after them.
const UNSEEN = /[\p{Cc}\p{Cs}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/gu

/** Words as they may be kept, whoever wrote them: one line without unseen signs, composed, and no longer than allowed. */
export function tidyWord(word: PictureWord, text: string): string {
  const line = text.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim()
  const signs = [...line]
  return signs.length > MOST_SIGNS[word] ? signs.slice(0, MOST_SIGNS[word]).join('').trim() : line
}

/** All words of a picture, tidied; what is not given is empty. */
export const tidyWords = (words: Partial<PictureWords>): PictureWords => ({
  caption: tidyWord('caption', words.caption ?? ''),
  credit: tidyWord('credit', words.credit ?? ''),
  creator: tidyWord('creator', words.creator ?? ''),
  copyright: tidyWord('copyright', words.copyright ?? ''),
  alt: tidyWord('alt', words.alt ?? ''),
})

/** Whether a picture can be printed. */
export const isPrintable = ({ credit, alt }: Pick<PictureWords, 'credit' | 'alt'>) => credit !== '' && alt !== ''
