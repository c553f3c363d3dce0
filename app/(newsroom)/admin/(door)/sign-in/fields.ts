import { z } from 'zod'
import { readNewsroomAddress } from '#domain/newsroom-address.ts'

/** What the forms at the door send. */
export const email = z.string().trim().min(1, 'Type your address.').max(320, 'This is longer than an address can be.')
export const password = z.string().min(1, 'Type your password.').max(4096, 'This is longer than a password can be.')
export const next = z.string().optional().transform(readNewsroomAddress)
/** Whether the steps follow each other on the page where work was interrupted. */
export const inPlace = z.literal('yes').optional().catch(undefined)
export const passkeyName = z.string().trim().min(1, 'Give it a name that tells you which it is.').max(100)

/** What a browser answers for a passkey; the verb takes it apart. */
export const answered = z
  .string()
  .max(20_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue('The browser did not answer; try once more.')
      return z.NEVER
    }
  })
