'use client'

import type { ArticleFormProps } from './props.ts'

/** The form of a story. */
export const ArticleForm = ({ bar, printedBody, aside }: ArticleFormProps) => (
  <>
    {bar}
    {printedBody}
    {aside}
  </>
)
