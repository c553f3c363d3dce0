import '#app/globals.css'
import type { ReactNode } from 'react'

export const dynamic = 'force-dynamic'

/** Every reader page but the article: in the paper's own language. */
export default function ListsLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body>{children}</body>
    </html>
  )
}
