import { Renderer } from '@takumi-rs/core'
import type { CardAnswer, CardJob } from '#domain/share-card.ts'
import { drawCard } from './drawing/card.ts'

// Native code that draws what people wrote and sent works here and nowhere else: a process with limits, without the paper's
// secrets, that may die.
process.on('disconnect', () => process.exit())

const mostBytes = Number(process.env.MOST_BYTES)
setInterval(() => {
  if (process.memoryUsage.rss() > mostBytes) process.exit(Number(process.env.MEMORY_EXIT))
}, 25).unref()

const renderer = new Renderer({ cacheMaxBytes: 0 })

async function answerTo(job: CardJob): Promise<CardAnswer> {
  try {
    return { drawn: { bytes: await drawCard(renderer, job) } }
  } catch (error) {
    return { failed: String(error).slice(0, 500) }
  }
}

process.on('message', async (job: CardJob) => {
  process.send?.(await answerTo(job))
})
