import { cache } from 'react'
import { getPaper } from '#db/queries/reader/paper.ts'

/** What the paper is called, asked once for a page. */
export const paperName = cache(async (): Promise<string> => (await getPaper()).name)
