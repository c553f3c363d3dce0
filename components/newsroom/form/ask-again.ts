'use client'

import { createContext, type ReactNode } from 'react'

export type AgainProps = { why: 'signed-out' | 'unproved'; onDone: () => void; onClose: () => void }

/** How a form asks somebody who they are without leaving the page; the shell knows, the door does not. */
export const AskAgain = createContext<((props: AgainProps) => ReactNode) | undefined>(undefined)
