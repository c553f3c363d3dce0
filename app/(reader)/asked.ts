import { cache } from 'react'
import { getStory } from '#db/queries/reader/articles.ts'
import { getPaper } from '#db/queries/reader/paper.ts'

/** The paper, asked for once a page: its layout and its head need it too. */
export const askPaper = cache(getPaper)

/** The story at a path, asked for once a page. */
export const askStory = cache(getStory)
