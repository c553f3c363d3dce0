import { createTransport } from 'nodemailer'
import type { letters } from '#db/schema/index.ts'
import { oneLine } from '#domain/letter.ts'

export type SentLetter = Pick<
  typeof letters.$inferSelect,
  'id' | 'kind' | 'toAddress' | 'subject' | 'text' | 'html' | 'madeAt'
>

/** Where mail goes out. */
export type Post = {
  /** Ends when the server has taken the letter. The paper's name signs it where the installation names no sender. */
  send: (letter: SentLetter, paperName: string) => Promise<void>
  /** Whether the server has refused this letter for good, and not only for now, or for a reason of the installation. */
  isFinal: (error: unknown) => boolean
}

export type PostOffice = { smtpUrl: string; from: string | undefined; origin: string; limits?: typeof LIMITS }

const LIMITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, wholeMs: 60_000 }
/** What a server says of one letter. What it says before is about the sender and its login, and can be put right. */
const ABOUT_THE_LETTER = ['RCPT TO', 'DATA']

/** Opens the way to the mail server; nothing is said to it before the first letter. */
export function openPost({ smtpUrl, from, origin, limits = LIMITS }: PostOffice): Post {
  const { wholeMs, ...timeouts } = limits
  const { hostname } = new URL(origin)
  const transport = createTransport({ url: smtpUrl, ...timeouts, disableFileAccess: true, disableUrlAccess: true })
  return {
    async send(letter, paperName) {
      await transport.sendMail({
        from: from ?? { name: oneLine(paperName), address: `desk@${hostname}` },
        // As an object, so that nobody reads an address out of an address.
        to: { name: '', address: letter.toAddress },
        subject: oneLine(letter.subject),
        text: letter.text ?? '',
        html: letter.html ?? '',
        date: letter.madeAt,
        // The same at every try: whoever gets a letter twice can tell that it is one.
        messageId: `<${letter.id}@${hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        signal: AbortSignal.timeout(wholeMs),
      })
    },
    isFinal(error) {
      if (!(error instanceof Error) || !('command' in error) || !('responseCode' in error)) return false
      return Number(error.responseCode) >= 500 && ABOUT_THE_LETTER.includes(String(error.command))
    },
  }
}
