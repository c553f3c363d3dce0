'use server'

import { z } from 'zod'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { MOST_SIGNS, type PictureWord } from '#domain/picture-words.ts'
import { describePicture } from '#verbs/pictures/describe.ts'
import { focusPicture } from '#verbs/pictures/focus.ts'

const id = z.uuid()
const word = (name: PictureWord) =>
  z.string().trim().max(MOST_SIGNS[name], `Shorten this to ${MOST_SIGNS[name]} signs.`).optional()
const words = { alt: word('alt'), caption: word('caption'), credit: word('credit') }
const inFile = { creator: word('creator'), copyright: word('copyright') }
const hundredths = z.coerce.number('Type a number.').int('Type a whole number.').min(0).max(100, 'Type 0 to 100.')

export const describe = deskAction(z.object({ id, ...words, ...inFile }), describePicture, () =>
  shown({ message: 'Saved, wherever the picture stands.' }),
)

export const focus = deskAction(z.object({ id, x: hundredths, y: hundredths }), focusPicture, () =>
  shown({ message: 'Saved. The picture has been cut anew.' }),
)
