import { ButtonLink } from './button.tsx'

type Props = {
  /** Where somebody is: without either, on the newest page. */
  turn: { before?: string; after?: string }
  newer?: string
  older?: string
  address: (turn: { before?: string; after?: string }) => string
  label?: string
}

/** Links from a page of a list to the newest one, to the one before and to the one after. */
export const Pager = ({ turn, newer, older, address, label = 'Pages' }: Props) => {
  const isTurned = turn.before !== undefined || turn.after !== undefined
  if (!isTurned && !older) return undefined
  return (
    <nav className="pager" aria-label={label}>
      <span>
        {isTurned && <ButtonLink href={address({})}>Newest</ButtonLink>}
        {newer && <ButtonLink href={address({ after: newer })}>Newer</ButtonLink>}
      </span>
      {older && <ButtonLink href={address({ before: older })}>Older</ButtonLink>}
    </nav>
  )
}
