import type { Metadata } from 'next'
import { answer } from '#press/page.ts'

export const metadata: Metadata = { title: 'Not in the newsroom' }

/** Whatever no page of the newsroom answers. */
export default function MissingDeskPage() {
  answer({ status: 404 })
  return (
    <main>
      <h1>There is no such page in the newsroom</h1>
      <p>
        <a href="/">To the front page</a>
      </p>
    </main>
  )
}
