import { isBeyond, publishedHere, queryOf, type SearchParams, windowParams } from '#app/(reader)/addresses.ts'
import { askPaper } from '#app/(reader)/asked.ts'
import { headOf } from '#app/(reader)/heads.ts'
import { missing } from '#app/(reader)/missing.tsx'
import { say } from '#app/(reader)/say.ts'
import { plainGraph } from '#circulation/structured-data/pages.ts'
import { CorrectionsView } from '#components/reader/lists/corrections-view.tsx'
import { Sheet } from '#components/reader/sheet.tsx'
import { StructuredData } from '#components/reader/structured-data.tsx'
import { voiceOf } from '#components/reader/voice.ts'
import { listCorrections } from '#db/queries/reader/corrections.ts'
import { CORRECTIONS_TAG } from '#domain/tags.ts'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props) {
  const { before } = windowParams.parse(await searchParams)
  const paper = await askPaper()
  return headOf({ paper, title: voiceOf(paper).words.corrections, path: `/corrections${queryOf({ before })}` })
}

/** Everything that was put right or taken down. */
export default async function CorrectionsPage({ searchParams }: Props) {
  const query = await searchParams
  const { before } = windowParams.parse(query)
  const [paper, { lines, older }] = await Promise.all([askPaper(), listCorrections({ before })])
  if (isBeyond({ before }, lines)) return missing('/corrections', queryOf(query))
  await say({ tags: [CORRECTIONS_TAG] })
  const voice = voiceOf(paper)
  return (
    <Sheet paper={paper} voice={voice}>
      <StructuredData
        of={plainGraph(
          'CollectionPage',
          { name: voice.words.corrections, path: `/corrections${queryOf({ before })}` },
          publishedHere(paper),
        )}
      />
      <CorrectionsView lines={lines} older={older} voice={voice} />
    </Sheet>
  )
}
