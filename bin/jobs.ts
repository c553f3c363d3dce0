import type { Delivery } from '#circulation/mail.ts'
import type { RunningJobs } from '#db/jobs.ts'
import type { Env } from '#lib/env.ts'
import type { Say } from './step.ts'

/**
 * Begins what the paper does after a commit, in this process: its mail. Loaded only now, since readers must not wait for it;
 * without a mail server there is nothing to do.
 */
export async function startJobs(env: Env, say: Say, revive?: () => Promise<void>): Promise<RunningJobs> {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, ORIGIN: origin } = env
  if (!smtpUrl) return { close: async () => undefined }
  const [{ runJobs }, { deliverLetter, giveUpLetter }, { openPost }] = await Promise.all([
    import('#db/jobs.ts'),
    import('#circulation/mail.ts'),
    import('#circulation/post.ts'),
  ])
  const post = openPost({ smtpUrl, from, origin })
  const tell = tellOfMail(say)
  const workers = {
    letter: async ({ letterId }: { letterId: string }) => {
      const delivery = await deliverLetter(post, letterId)
      tell(delivery)
      return delivery.outcome
    },
    'letter-given-up': async ({ letterId }: { letterId: string }) => {
      const dead = await giveUpLetter(letterId)
      if (dead)
        say(`A letter (${dead.kind}, ${letterId}) is given up: ${dead.reason}. It waits among the dead letters.`)
      return 'done' as const
    },
  }
  return runJobs(workers, { say, revive })
}

/** Says that mail does not go out when it begins not to, and that it does again. */
function tellOfMail(say: Say): (delivery: Delivery) => void {
  let isOut = true
  return ({ outcome, reason }) => {
    if (outcome === 'again' && isOut) say(`Mail does not go out: ${reason}. It is tried again.`)
    if (outcome === 'done' && !isOut) say('Mail goes out again.')
    isOut = outcome !== 'again'
  }
}
