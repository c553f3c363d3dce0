import { askPaper } from '#app/(reader)/asked.ts'
import { missing } from '#app/(reader)/missing.tsx'
import { say } from '#app/(reader)/say.ts'
import { GoneView } from '#components/reader/errors/gone-view.tsx'
import { Sheet } from '#components/reader/sheet.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { getWithdrawal } from '#db/queries/reader/articles.ts'
import { CORRECTIONS_TAG, LISTS_TAG } from '#domain/tags.ts'
import { answer } from '#press/page.ts'

/** What stands at a story's address when the story does not: why it was taken down, or where it went. */
export async function goneOrMissing(path: string, query: string) {
  const withdrawal = await getWithdrawal(path)
  if (!withdrawal) return missing(path, query)
  answer({ status: 410 })
  const paper = await askPaper()
  await say({ tags: [CORRECTIONS_TAG, LISTS_TAG], lastModified: withdrawal.at })
  const voice = voiceOf(paper)
  return (
    <Sheet paper={paper} voice={voice}>
      <GoneView withdrawal={withdrawal} voice={voice} />
    </Sheet>
  )
}
