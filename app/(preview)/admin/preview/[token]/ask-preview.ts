import { cache } from 'react'
import { readPreview } from '#db/queries/newsroom/preview.ts'

/** What a link shows, asked for once a page. */
export const askPreview = cache(readPreview)
