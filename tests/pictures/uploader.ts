import { randomBytes } from 'node:crypto'
import pg from 'pg'
import sharp from 'sharp'
import { setPools } from '#db/pools.ts'
import { folderStorage, setStorage } from '#lib/storage.ts'
import { addPicture } from '#verbs/pictures/add.ts'

// Adds pictures, two at a time, until it is killed; says each when it is in.
const [databaseUrl = '', folder = ''] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 })
setPools({ owner: pool, readers: pool })
setStorage(folderStorage(folder))
process.on('disconnect', () => process.exit())

async function upload(): Promise<never> {
  for (;;) {
    const [r = 0, g = 0, b = 0] = randomBytes(3)
    const file = await sharp({ create: { width: 1300, height: 900, channels: 3, background: { r, g, b } } })
      .jpeg()
      .toBuffer()
    process.send?.('adding')
    const { hash } = await addPicture({ system: 'demo' }, { file, credit: 'x', alt: 'x' })
    process.send?.(hash)
  }
}
await Promise.all([upload(), upload()])
