import type { ReactNode } from 'react'

type Props = { revision: number; madeFor: string; isOut: boolean; ends: ReactNode }

/** Over the page of a story that may not be out: what it is, for whom, and until when. In the newsroom’s language. */
export const PreviewBar = ({ revision, madeFor, isOut, ends }: Props) => (
  <aside lang="en" dir="ltr" aria-label="Preview" className="bg-mark text-ink">
    <p className="page py-1 text-ui-sm">
      <strong>Preview</strong> of revision {revision} for <bdi>{madeFor}</bdi>.{' '}
      {isOut ? 'Readers may see another text.' : 'It is not out: keep it to yourself.'} The link ends {ends}.
    </p>
  </aside>
)

/** The same for a link that has ended, was revoked, or never was. */
export const PreviewEnded = () => (
  <main id="main" className="page py-3" lang="en" dir="ltr">
    <h1 className="text-head-2">This link shows nothing any more.</h1>
    <p>Ask whoever gave it to you for another one.</p>
  </main>
)
