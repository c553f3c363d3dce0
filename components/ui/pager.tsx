import { ButtonLink } from './button.tsx'

type Props = { newer?: string; older?: string; label?: string }

/** Links to the pages of a list on either side of this one. */
export const Pager = ({ newer, older, label = 'Pages' }: Props) =>
  newer || older ? (
    <nav className="pager" aria-label={label}>
      {newer ? <ButtonLink href={newer}>Newer</ButtonLink> : <span />}
      {older && <ButtonLink href={older}>Older</ButtonLink>}
    </nav>
  ) : undefined
