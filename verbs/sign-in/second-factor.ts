import { and, eq, isNull, lt } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { recoveryCodes, staff } from '#db/schema/index.ts'
import { newRecoveryCode, readCode, totpStep } from '#lib/one-time-codes.ts'
import { seal, tokenHash, unseal } from '#lib/secret.ts'
import type { Desk } from '#verbs/transact.ts'

const PURPOSE = 'one-time codes'
const RECOVERY_CODES = 10

/** The secret of a person’s codes as it is kept; it opens for nobody else. */
export const sealTotp = (secret: string, staffId: string) => seal(secret, PURPOSE, staffId)
export const unsealTotp = (sealed: string, staffId: string) => unseal(sealed, PURPOSE, staffId)

type Person = { id: string; totpSecret: string | null }

/** Which kind of code of a person this is, and spends it: each half minute and each recovery code counts once. */
export async function spendCode(
  { tx, now }: Desk,
  { id, totpSecret }: Person,
  typed: string,
): Promise<'digits' | 'recovery' | undefined> {
  const code = readCode(typed)
  if (code?.kind === 'digits') {
    const step = totpSecret === null ? undefined : totpStep(unsealTotp(totpSecret, id), code.text, now)
    return step !== undefined && (await spendStep(tx, id, step)) ? 'digits' : undefined
  }
  return code && (await spendRecoveryCode(tx, now, id, code.text)) ? 'recovery' : undefined
}

/** Spends a half minute; false when it or a later one was used. */
export async function spendStep(tx: Tx, staffId: string, step: number): Promise<boolean> {
  const used = await tx
    .update(staff)
    .set({ totpLastStep: step })
    .where(and(eq(staff.id, staffId), lt(staff.totpLastStep, step)))
    .returning({ id: staff.id })
  return used.length > 0
}

async function spendRecoveryCode(tx: Tx, now: Date, staffId: string, code: string): Promise<boolean> {
  const { codeHash, usedAt } = recoveryCodes
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(and(eq(recoveryCodes.staffId, staffId), eq(codeHash, tokenHash(code)), isNull(usedAt)))
    .returning({ staffId: recoveryCodes.staffId })
  return used.length > 0
}

/** Replaces a person’s recovery codes: they are shown once and kept as hashes. */
export async function replaceRecoveryCodes(tx: Tx, staffId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode)
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.staffId, staffId))
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ staffId, codeHash: tokenHash(code.replaceAll('-', '')) })))
  return codes
}
