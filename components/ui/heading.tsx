import type { ReactNode } from 'react'

type Props = { children: ReactNode; note?: ReactNode; aside?: ReactNode; id?: string }

/** The head of a part of a page, with a quiet note and a link at its end. */
export const Heading = ({ children, note, aside, id }: Props) => (
  <div className="heading">
    <h2 id={id}>{children}</h2>
    {note !== undefined && <small>{note}</small>}
    {aside}
  </div>
)
