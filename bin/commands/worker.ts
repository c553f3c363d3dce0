import { untilAborted } from '#bin/doors.ts'
import { startJobs } from '#bin/jobs.ts'
import { openPaper } from '#bin/paper.ts'
import { reviveOneAtATime } from '#bin/reviving.ts'
import { listenForStop } from '#bin/stopping.ts'
import { readEnv } from '#lib/env.ts'
import { Refusal } from '#lib/refusal.ts'

const say = console.log

/** Does the jobs of the paper beside it, or on another machine, until it is told to stop. */
export async function worker(): Promise<void> {
  const stopping = listenForStop()
  const env = readEnv()
  if (!env.SMTP_URL)
    throw new Refusal('There is nothing to do without a mail server: set SMTP_URL, as .env.example says.')
  const paper = await openPaper({ env, say })
  try {
    const jobs = await startJobs(env, say, reviveOneAtATime(paper.revive, say))
    say('\nThe worker is at work')
    await untilAborted(stopping)
    say('Closing: finishing the letters in hand')
    await jobs.close()
  } finally {
    await paper.close()
  }
}
