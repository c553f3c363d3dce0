import '#app/newsroom.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { NonceMeta } from '#components/newsroom/nonce-meta.tsx'
import { requestNonce } from './session.ts'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = {
  title: { default: 'Newsroom', template: '%s | Newsroom' },
  robots: { index: false, follow: false },
  referrer: 'same-origin',
}

/** Everything under /admin, signed in or not. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <NonceMeta nonce={await requestNonce()} />
      </head>
      <body>{children}</body>
    </html>
  )
}
