import { ArticleView } from '#components/reader/article/article-view.tsx'
import { PreviewBar, PreviewEnded } from '#components/reader/preview/preview-bar.tsx'
import { Sheet } from '#components/reader/sheet.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { listBeside } from '#db/queries/reader/lists.ts'
import { getPaper } from '#db/queries/reader/paper.ts'
import type { PrintedPicture, Story } from '#domain/reading.ts'
import { shortDateOf, timeOf, zoneNameOf } from '#lib/dates.ts'
import { site } from '#lib/site.ts'
import { answer } from '#press/page.ts'
import { askPreview } from './ask-preview.ts'

type Props = { params: Promise<{ token: string }> }

/** The reader’s page of a story that may not be out yet, for whoever holds the link. */
export default async function PreviewPage({ params }: Props) {
  const { token } = await params
  const [paper, preview] = await Promise.all([getPaper(), askPreview(token)])
  if (!preview) {
    answer({ status: 404 })
    return <PreviewEnded />
  }
  const { madeFor, expiresAt, publicState, revision } = preview
  const story = withPicturesOf(token, preview.story)
  const beside = await listBeside(story)
  const voice = voiceOf(paper, story.language)
  const clock = { language: 'en', timeZone: paper.timeZone }
  return (
    <>
      <PreviewBar
        revision={revision}
        madeFor={madeFor}
        isOut={publicState === 'public'}
        ends={`${shortDateOf(clock, expiresAt)}, ${timeOf(clock, expiresAt)} ${zoneNameOf(clock, expiresAt)}`}
      />
      <Sheet paper={paper} voice={voice} current={story.section.slug}>
        <ArticleView story={story} beside={beside} voice={voice} address={site().origin + encodeURI(story.path)} />
      </Sheet>
    </>
  )
}

/** The story with its pictures at addresses that the link opens: readers may not have them yet. */
function withPicturesOf(token: string, story: Story): Story {
  const at = (picture: PrintedPicture | undefined) =>
    picture && { ...picture, folder: `/admin/preview/${token}/pictures/${picture.hash}` }
  return {
    ...story,
    picture: at(story.picture),
    pictures: new Map([...story.pictures].map(([id, picture]) => [id, { ...picture, ...at(picture) }])),
    contributors: story.contributors.map((one) => ({ ...one, portrait: at(one.portrait) })),
  }
}
