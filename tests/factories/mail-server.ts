import { once } from 'node:events'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export type MailServer = {
  url: string
  /** The letters that it took, in order. */
  mail: ParsedMail[]
  /** Each as it came over the line. */
  raw: string[]
  /** To whom the envelopes were addressed. */
  recipients: string[]
  /** What it answers to the next letters, before it takes one again. */
  refuse: (...answers: { code: number; at: 'recipient' | 'letter' }[]) => void
  /** From now on it takes what it is sent and never answers. */
  hang: () => void
  close: () => Promise<void>
}

/** A mail server in this process. `onTaken` is called when it has taken a letter, before it says so. */
export async function mailServer(onTaken?: () => void | Promise<void>): Promise<MailServer> {
  const mail: ParsedMail[] = []
  const raw: string[] = []
  const recipients: string[] = []
  const answers: { code: number; at: 'recipient' | 'letter' }[] = []
  let isHanging = false

  const nextRefusal = (at: 'recipient' | 'letter') => (answers[0]?.at === at ? answers.shift() : undefined)
  const options: SMTPServerOptions = {
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, answer) {
      const refused = nextRefusal('recipient')
      if (refused) return answer(refusal(refused.code))
      recipients.push(address)
      if (!isHanging) answer()
    },
    onData(stream, _session, answer) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.once('end', async () => {
        const refused = nextRefusal('letter')
        if (refused) return answer(refusal(refused.code))
        raw.push(Buffer.concat(chunks).toString('utf8'))
        mail.push(await simpleParser(Buffer.concat(chunks)))
        await onTaken?.()
        answer()
      })
    },
  }
  const server = new SMTPServer(options)
  server.on('error', () => undefined)
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address()
  const port = address && typeof address !== 'string' ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    mail,
    raw,
    recipients,
    refuse: (...next) => answers.push(...next),
    hang: () => {
      isHanging = true
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

const refusal = (responseCode: number) => Object.assign(new Error('Not here, not now'), { responseCode })
