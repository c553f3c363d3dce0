import type { ReactNode } from 'react'

/** The head of a hub or a list: its name, and a sentence on what it holds. */
export const HubHead = ({ name, words, children }: { name: string; words?: string; children?: ReactNode }) => (
  <header className="hub-head">
    <h1 className="page-headline">{name}</h1>
    {words && <p>{words}</p>}
    {children}
  </header>
)
