import { Breadcrumb } from '#components/reader/article/breadcrumb.tsx'
import { Body } from '#components/reader/body/body.tsx'
import { Time } from '#components/reader/time.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { Body as BodyOfText } from '#domain/body.ts'

type Props = { page: { title: string; body: BodyOfText; updatedAt: Date }; voice: Voice }

/** A page about the paper, such as the imprint. */
export const PageView = ({ page, voice }: Props) => (
  <article className="page">
    <Breadcrumb steps={[]} voice={voice} />
    <h1 className="page-headline pt-1">{page.title}</h1>
    <Body body={page.body} named={{ pictures: new Map(), stories: new Map() }} voice={voice} />
    <p className="meta">
      {voice.words.updated} <Time at={page.updatedAt} voice={voice} show="date" />
    </p>
  </article>
)
