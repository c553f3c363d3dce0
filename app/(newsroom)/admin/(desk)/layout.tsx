import type { ReactNode } from 'react'
import { DeskFrame } from '#app/(newsroom)/desk-frame.tsx'

/** Every page for those who are signed in; the questions and verbs behind it ask for themselves. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return <DeskFrame>{children}</DeskFrame>
}
