import '#app/globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { voiceOf } from '#components/reader/voice.ts'
import { getPaper } from '#db/queries/reader/paper.ts'
import { askPreview } from './ask-preview.ts'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = {
  title: 'Preview',
  robots: { index: false, follow: false, noarchive: true },
  referrer: 'no-referrer',
}

type Props = { children: ReactNode; params: Promise<{ token: string }> }

/** A story before readers have it: the reader’s page in a root of its own, since the newsroom’s classes mean other things. */
export default async function PreviewLayout({ children, params }: Props) {
  const [paper, preview] = await Promise.all([getPaper(), askPreview((await params).token)])
  const { language, direction } = voiceOf(paper, preview?.story.language)
  return (
    <html lang={language} dir={direction}>
      <body className={preview?.story.genre === 'opinion' ? 'opinion-page' : undefined}>{children}</body>
    </html>
  )
}
