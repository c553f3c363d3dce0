import { ButtonLink } from '#components/ui/button.tsx'

type Props = { action: string; text: string; after?: string; words?: string }

/** The link to the next page of a list by name. */
export const MoreLink = ({ action, text, after, words = 'More names' }: Props) =>
  after ? (
    <nav className="pager" aria-label="Pages">
      <ButtonLink href={`${action}?${new URLSearchParams({ ...(text ? { text } : {}), after })}`}>{words}</ButtonLink>
    </nav>
  ) : undefined
