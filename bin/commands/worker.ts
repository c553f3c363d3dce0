import { untilAborted } from '#bin/doors.ts'
import { startJobs } from '#bin/jobs.ts'
import { openPaper } from '#bin/paper.ts'
import { reviveOneAtATime } from '#bin/reviving.ts'
import { listenForStop } from '#bin/stopping.ts'
import { readEnv } from '#lib/env.ts'

const say = console.log

/** Does the jobs of the paper beside it, or on another machine, until it is told to stop. */
export async function worker(): Promise<void> {
  const stopping = listenForStop()
  const env = readEnv()
  const paper = await openPaper({ env, say })
  try {
    const jobs = await startJobs(env, say, { revive: reviveOneAtATime(paper.revive, say) })
    say(`\nThe worker is at work${env.SMTP_URL ? '' : '; without SMTP_URL it sends no mail'}`)
    await untilAborted(stopping)
    say('Closing: finishing the jobs in hand')
    await jobs.close()
  } finally {
    await paper.close()
  }
}
