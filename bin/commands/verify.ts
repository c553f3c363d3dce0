import { withPaper } from '#bin/with-paper.ts'
import { getChain, readChains } from '#db/chains.ts'
import { db } from '#db/client.ts'
import { firstFault } from '#domain/chain-check.ts'
import { exportChain } from '#domain/chain-export.ts'
import { Refusal } from '#lib/refusal.ts'
import { paperClock } from '#verbs/transact.ts'

/** Checks the chain of every story, one after the other, and names the first that is broken. */
export async function verify(): Promise<void> {
  await withPaper(console.log, async () => {
    let [stories, entries] = [0, 0]
    for await (const chain of readChains()) {
      const fault = firstFault(chain.entries)
      if (fault !== undefined) {
        throw new Refusal(
          `The chain of ${chain.path} (${chain.articleId}) is broken: ${fault}. Somebody has changed the records behind the program: compare them with a backup.`,
        )
      }
      stories += 1
      entries += chain.entries.length
    }
    console.log(`Every chain holds: ${stories} stories, ${entries} entries`)
  })
}

/** Prints the chain of one story as JSON, for somebody outside to check as docs/chain.md says. */
export async function printChain(address: string): Promise<void> {
  // Standard output is the export and nothing else.
  await withPaper(console.error, async () => {
    const chain = await getChain(address)
    if (!chain) throw new Refusal(`No story that has a public life is at ${address}: check the address.`)
    const now = await db().transaction(paperClock)
    console.log(JSON.stringify(exportChain(chain.entries, now), null, 2))
  })
}
