import { authorise } from '#domain/authorise.ts'
import type { GoodRedirect } from '#domain/redirects.ts'
import type { Actor } from '#domain/staff.ts'
import { lookThrough, type RedirectList } from './look-through.ts'

/** Looks a list of old addresses through without keeping it; refuses it as keeping would. */
export async function checkAddresses(actor: Actor, list: RedirectList): Promise<GoodRedirect[]> {
  authorise(actor, 'keep-address')
  return lookThrough(list)
}
