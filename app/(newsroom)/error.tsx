'use client'

import { unstable_isUnrecognizedActionError } from 'next/navigation'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** What broke in the newsroom; the line with its number is in the log of the paper. */
export default function BrokenPage({ error, reset }: Props) {
  const isOutdated = unstable_isUnrecognizedActionError(error)
  return (
    <main className="page">
      <h1>{isOutdated ? 'The newsroom was updated while this page was open' : 'This page broke'}</h1>
      <p>
        {isOutdated
          ? 'Nothing was changed. Load the page again, then do it once more.'
          : 'Something is wrong on our side, not with what you did. Try again; if it goes on, tell whoever runs the paper.'}
      </p>
      {error.digest && <p>Number in the log: {error.digest}</p>}
      <p>
        <button className="button button-primary" type="button" onClick={isOutdated ? () => location.reload() : reset}>
          {isOutdated ? 'Load the page again' : 'Try again'}
        </button>
      </p>
    </main>
  )
}
