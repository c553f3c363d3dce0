import { absolute } from '#app/(reader)/addresses.ts'
import { answerText } from '#app/(reader)/answer-text.ts'
import { askPaper } from '#app/(reader)/asked.ts'
import { xmlText } from '#circulation/xml-text.ts'

export const dynamic = 'force-dynamic'

/** Who makes the paper: what its imprint says, and where its pages about itself stand. */
export async function GET(): Promise<Response> {
  const { name, tagline, imprint, language, pages } = await askPaper()
  const lines = [
    name,
    tagline,
    '',
    imprint,
    '',
    ...pages.map(({ slug, title }) => `${title}: ${absolute(`/about/${slug}`)}`),
  ]
  return answerText(`${[...lines, `Language: ${language}`].map(xmlText).join('\n')}\n`)
}
