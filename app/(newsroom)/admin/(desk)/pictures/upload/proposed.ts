import { z } from 'zod'
import { type PictureWords, tidyWords } from '#domain/picture-words.ts'
import type { Staff } from '#domain/staff.ts'
import { seal, unseal } from '#lib/secret.ts'

const PURPOSE = 'proposed words'
/** An address carries no more. */
const MOST_SIGNS = 250

const text = z.string().default('')
const words = z.object({ caption: text, credit: text, creator: text, copyright: text, alt: text })

/** What a file says of itself, for the next page of whoever sent it, where no script carries it there. */
export function sealProposed({ id }: Staff, pictureId: string, proposed: PictureWords): string | undefined {
  const said = Object.entries(proposed).filter(([, one]) => one !== '' && one.length <= MOST_SIGNS)
  return said.length > 0 ? seal(JSON.stringify(Object.fromEntries(said)), PURPOSE, `${id} ${pictureId}`) : undefined
}

/** What was sealed for this picture; nothing else. */
export function openProposed({ id }: Staff, pictureId: string, sealed: unknown): PictureWords | undefined {
  if (typeof sealed !== 'string') return undefined
  try {
    return tidyWords(words.parse(JSON.parse(unseal(sealed, PURPOSE, `${id} ${pictureId}`))))
  } catch {
    return undefined
  }
}
