import { NewsroomError } from '#domain/newsroom-error.ts'
import { passwordText } from '#domain/password-rule.ts'
import { fitsHash, hashPassword } from '#lib/hashing.ts'
import { networkOf } from '#lib/network.ts'

/** Whether a password is a person’s, in the turn of the address it comes from; without a hash the same work says no. */
export async function fitsPassword(password: string, hash: string | null | undefined, address: string) {
  return answered(await fitsHash(passwordText(password), hash ?? undefined, networkOf(address)))
}

/** The hash under which a password is kept, in the turn of the address it comes from. */
export async function hashInTurn(password: string, address: string) {
  return answered(await hashPassword(passwordText(password), networkOf(address)))
}

function answered<T>(answer: T | undefined): T {
  if (answer !== undefined) return answer
  throw new NewsroomError('too-many', 'Too many people are at the door at this moment. Try again in a few seconds.', {
    retryAfterSeconds: 5,
  })
}
