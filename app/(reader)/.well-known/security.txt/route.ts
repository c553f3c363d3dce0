import { answerText } from '#app/(reader)/answer-text.ts'
import { askPaper } from '#app/(reader)/asked.ts'
import { securityTxt } from '#circulation/security-txt.ts'
import { readEnv } from '#lib/env.ts'

export const dynamic = 'force-dynamic'

/** Whom to tell of a hole in the paper. */
export async function GET(): Promise<Response> {
  const { told, language } = await askPaper()
  const { ORIGIN: origin } = readEnv()
  return answerText(securityTxt({ contact: told.securityContact, language, origin, now: new Date() }))
}
