import '#app/globals.css'
import type { ReactNode } from 'react'
import { askPaper } from '#app/(reader)/asked.ts'
import { Fonts } from '#app/(reader)/fonts.tsx'
import { readerViewport } from '#app/(reader)/heads.ts'
import { voiceOf } from '#components/reader/voice.ts'

export const dynamic = 'force-dynamic'

export const viewport = readerViewport

/** Every reader page but the article: in the paper's own language. */
export default async function ListsLayout({ children }: { children: ReactNode }) {
  const { language, direction } = voiceOf(await askPaper())
  return (
    <html lang={language} dir={direction}>
      <body>
        <Fonts language={language} />
        {children}
      </body>
    </html>
  )
}
