import type { ReactNode } from 'react'
import { Heading } from './heading.tsx'

type Props = { title?: string; note?: ReactNode; aside?: ReactNode; children: ReactNode }

/** A part of a page within a hairline. */
export const Panel = ({ title, note, aside, children }: Props) => (
  <section className="panel">
    {title && (
      <Heading note={note} aside={aside}>
        {title}
      </Heading>
    )}
    {children}
  </section>
)
