import { Arrow } from './icons.tsx'
import type { Voice } from './voice.ts'

type Props = { voice: Voice; path: string; newer?: string; older?: string }

/** Real links to what is newer and older in a list. */
export function Pager({ voice, path, newer, older }: Props) {
  if (!newer && !older) return null
  return (
    <nav className="pager" aria-label={voice.words.pages}>
      {newer ? (
        <a className="button button-quiet" href={`${path}?after=${encodeURIComponent(newer)}`} rel="prev">
          <Arrow back /> {voice.words.newer}
        </a>
      ) : (
        <span />
      )}
      {older && (
        <a className="button button-quiet" href={`${path}?before=${encodeURIComponent(older)}`} rel="next">
          {voice.words.older}
          <Arrow />
        </a>
      )}
    </nav>
  )
}
