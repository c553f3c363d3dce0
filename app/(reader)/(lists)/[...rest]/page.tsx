import type { Metadata } from 'next'
import { answer } from '#press/page.ts'

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } }

/** Whatever no other page answers. */
export default function MissingPage() {
  answer({ status: 404 })
  return (
    <main>
      <h1>This page is not in the paper</h1>
      <p>The address may be mistyped, or the story may have moved.</p>
      <p>
        <a href="/">To the front page</a>
      </p>
    </main>
  )
}
