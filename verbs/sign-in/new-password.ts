import { db, type Tx } from '#db/client.ts'
import { settings } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import { refusePassword } from '#domain/password-rule.ts'
import { commonPasswords } from '#lib/passwords.ts'
import { hashInTurn } from './hash-in-turn.ts'

type For = {
  /** The person’s name and address, which their password may not be made of. */
  words: readonly string[]
  /** In whose turn it is hashed: the visitor’s address, or any name for those who are in already. */
  address: string
}

/** The hash of a password that somebody chooses; refuses one that is short or that others would guess. Not in a transaction. */
export async function newPasswordHash(password: string, { words, address }: For): Promise<string> {
  const known = { words: [...words, await paperName()], common: await commonPasswords() }
  const refusal = refusePassword(password, known)
  if (refusal) throw new NewsroomError('refused', refusal)
  return hashInTurn(password, address)
}

/** How the paper calls itself, also before it has been told. */
export async function paperName(asking: Pick<Tx, 'select'> = db()): Promise<string> {
  const [row] = await asking.select({ name: settings.name }).from(settings).limit(1)
  return row?.name ?? 'Broadsheet'
}
