import { ButtonLink } from './button.tsx'

type Props = { newest?: string; older?: string; label?: string }

/** Links from a page of a list to its first one and to the one after. */
export const Pager = ({ newest, older, label = 'Pages' }: Props) =>
  newest || older ? (
    <nav className="pager" aria-label={label}>
      {newest ? <ButtonLink href={newest}>Newest</ButtonLink> : <span />}
      {older && <ButtonLink href={older}>Older</ButtonLink>}
    </nav>
  ) : undefined
