import '#app/globals.css'
import type { ReactNode } from 'react'
import { askPaper, askStory } from '#app/(reader)/asked.ts'
import { Fonts } from '#app/(reader)/fonts.tsx'
import { readerViewport } from '#app/(reader)/heads.ts'
import { voiceOf } from '#components/reader/voice.ts'
import { type Address, pathOfStory } from './path-of-story.ts'

export const dynamic = 'force-dynamic'

export const viewport = readerViewport

type Props = { children: ReactNode; params: Promise<Address> }

/** The article and its history: in the language and direction of the story. */
export default async function ArticleLayout({ children, params }: Props) {
  const [paper, story] = await Promise.all([askPaper(), askStory(pathOfStory(await params))])
  const { language, direction } = voiceOf(paper, story?.language)
  return (
    <html lang={language} dir={direction}>
      <body className={story?.genre === 'opinion' ? 'opinion-page' : undefined}>
        <Fonts language={language} />
        {children}
      </body>
    </html>
  )
}
