import { refresh } from 'next/cache'
import type { Said } from '#app/(newsroom)/desk-action.ts'

/** What an action says, beside the page as it is after it: without this a page with a script stays as it was. */
export function shown(said: Said = {}): Said {
  refresh()
  return said
}
