'use server'

import { z } from 'zod'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { dropLetter } from '#verbs/letters/drop.ts'
import { sendLetterAgain } from '#verbs/letters/send-again.ts'

/** One form holds the list, so that what became of a letter is still said when its row is gone; each verb has its button. */
export const settleLetter = deskAction(
  z.union([z.object({ sendAgain: z.uuid() }), z.object({ drop: z.uuid() })]),
  (staff, input) =>
    'drop' in input
      ? dropLetter(staff, { letterId: input.drop })
      : sendLetterAgain(staff, { letterId: input.sendAgain }),
  (_, input) =>
    shown({
      message:
        'drop' in input ? 'Dropped, with what it said.' : 'On its way again. If it dies once more, it comes back here.',
    }),
)
