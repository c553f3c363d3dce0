'use client'

import { createContext } from 'react'
import type { FormAction } from '#components/ui/form-state.ts'

/** What pickers need beside the search: where words are written, and for which story pictures are added. */
export type PictureDesk = { describe: FormAction; articleId: string }

/** None where no pictures are added. */
export const PictureDeskContext = createContext<PictureDesk | undefined>(undefined)
