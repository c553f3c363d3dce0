import type { Delivery } from '#circulation/mail.ts'
import type { RunningJobs } from '#db/jobs.ts'
import type { CallOut } from '#lib/call-out.ts'
import type { Env } from '#lib/env.ts'
import type { Say } from './step.ts'

type Means = {
  revive?: () => Promise<void>
  /** How the world is called; over the open internet if nothing else is said. */
  callOut?: CallOut
}

/**
 * Begins what the paper does after a commit, in this process: its clock, and its mail where there is a mail server. Loaded only
 * now, since readers must not wait for it.
 */
export async function startJobs(env: Env, say: Say, { revive, callOut }: Means = {}): Promise<RunningJobs> {
  const [{ runJobs }, { recordPassed }] = await Promise.all([import('#db/jobs.ts'), import('#verbs/clock/record.ts')])
  const clock = async () => {
    await recordPassed({ system: 'clock' }, say)
    return 'done' as const
  }
  const sweep = async () => {
    await sweepStore(say)
    return 'done' as const
  }
  const thin = async () => {
    const { thinAutosaves } = await import('#verbs/clock/thin-autosaves.ts')
    await thinAutosaves({ system: 'clock' }, say)
    return 'done' as const
  }
  const workers = { clock, sweep, thin, ...(await tellWorkers(env, say, callOut)), ...(await mailWorkers(env, say)) }
  return runJobs(workers, { say, revive })
}

/** The night's look through the picture store; what is missing there is for somebody to bring back. */
async function sweepStore(say: Say) {
  const [{ sweepPictures }, { sweepCards }] = await Promise.all([
    import('#verbs/pictures/sweep.ts'),
    import('#circulation/sweep-cards.ts'),
  ])
  const { removed, missing } = await sweepPictures({ system: 'clock' })
  removed.push(...(await sweepCards()))
  if (removed.length > 0) say(`The picture store is swept: ${removed.length} files and folders that nobody names.`)
  for (const hash of missing) say(`Files of the picture ${hash} are missing from the store: add it again.`)
}

async function tellWorkers({ ORIGIN: origin }: Env, say: Say, given?: CallOut) {
  const [{ tellOfChanges }, { deliver, giveUpDelivery }, { openCallOut }] = await Promise.all([
    import('#circulation/tell.ts'),
    import('#circulation/deliver.ts'),
    import('#lib/call-out.ts'),
  ])
  const callOut = given ?? openCallOut()
  return {
    tell: tellOfChanges,
    deliver: async ({ deliveryId }: { deliveryId: string }) => (await deliver(callOut, origin, deliveryId)).outcome,
    'deliver-given-up': async ({ deliveryId }: { deliveryId: string }) => {
      const dead = await giveUpDelivery(deliveryId)
      if (dead) say(`${dead.to} could not be told: ${dead.reason}. It waits among the deliveries.`)
      return 'done' as const
    },
  }
}

async function mailWorkers({ SMTP_URL: smtpUrl, MAIL_FROM: from, ORIGIN: origin }: Env, say: Say) {
  if (!smtpUrl) return {}
  const [{ deliverLetter, giveUpLetter }, { openPost }] = await Promise.all([
    import('#circulation/mail.ts'),
    import('#circulation/post.ts'),
  ])
  const post = openPost({ smtpUrl, from, origin })
  const tell = tellOfMail(say)
  return {
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
