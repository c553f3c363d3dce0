import sharp from 'sharp'
import type { DecodingJob } from '#domain/picture-decoding.ts'
import { decode } from './decoding/decode.ts'

// Strangers' files are read here and nowhere else: a process with limits, without the paper's secrets, that may die.
process.on('disconnect', () => process.exit())

const mostBytes = Number(process.env.MOST_BYTES)
setInterval(() => {
  if (process.memoryUsage.rss() > mostBytes) process.exit(Number(process.env.MEMORY_EXIT))
}, 25).unref()

sharp.cache(false)
sharp.concurrency(1)
// Of all that the library can read, only what the paper takes.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })

process.on('message', async (job: DecodingJob) => {
  process.send?.(await decode(job))
})
