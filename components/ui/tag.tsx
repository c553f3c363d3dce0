import type { ReactNode } from 'react'

const LOOKS = {
  plain: 'tag',
  accent: 'tag tag-accent',
  good: 'tag tag-good',
  warn: 'tag tag-warn',
  bad: 'tag tag-bad',
} as const

/** One or two words about the state of something. */
export const Tag = ({ look = 'plain', children }: { look?: keyof typeof LOOKS; children: ReactNode }) => (
  <span className={LOOKS[look]}>{children}</span>
)
