import { z } from 'zod'
import type { Staff } from '#domain/staff.ts'
import { seal, unseal } from '#lib/secret.ts'

const PURPOSE = 'refused pictures'
/** An address carries no more. */
const MOST = 6
const MOST_SIGNS = 60

const refusals = z.array(z.object({ name: z.string(), message: z.string() }))
export type RefusedFile = z.infer<typeof refusals>[number]

/** Why files were refused, to be said on the next page, and only to whoever sent them: nobody else can put words there. */
export const sealRefusals = ({ id }: Staff, files: readonly RefusedFile[]) =>
  seal(JSON.stringify(files.slice(0, MOST).map(cut)), PURPOSE, id)

/** What was sealed; nothing of what was not. */
export function openRefusals({ id }: Staff, sealed: unknown): RefusedFile[] {
  if (typeof sealed !== 'string') return []
  try {
    return refusals.parse(JSON.parse(unseal(sealed, PURPOSE, id)))
  } catch {
    return []
  }
}

const cut = ({ name, message }: RefusedFile): RefusedFile => ({
  name: [...name].slice(0, MOST_SIGNS).join(''),
  message,
})
