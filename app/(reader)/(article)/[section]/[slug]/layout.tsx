import '#app/globals.css'
import type { ReactNode } from 'react'

export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ section: string; slug: string }> }

/** The article and its history: in the language and direction of the story. */
export default async function ArticleLayout({ children, params }: Props) {
  const { lang, dir } = await storyLanguage(await params)
  return (
    <html lang={lang} dir={dir}>
      <body>{children}</body>
    </html>
  )
}

async function storyLanguage(_address: {
  section: string
  slug: string
}): Promise<{ lang: string; dir: 'ltr' | 'rtl' }> {
  return { lang: 'en', dir: 'ltr' }
}
