import { Heading } from '#components/ui/heading.tsx'
import type { ArticleDocument } from '#domain/article-document.ts'
import type { PickKind, StoryOnDesk } from '#domain/desk.ts'

type Props = { story: StoryOnDesk; document: ArticleDocument }

/** Every public address that shows the story once it is out. */
export const Surfaces = ({ story, document }: Props) => {
  const surfaces = surfacesOf(story, document)
  return (
    <section className="surfaces" aria-labelledby="surfaces">
      <Heading id="surfaces" note={`${surfaces.length} surfaces`}>
        Where it will stand
      </Heading>
      <ul>
        {surfaces.map(({ label, where }) => (
          <li key={label}>
            <span dir="auto">{label}</span>
            <small>
              <bdi>{where}</bdi>
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function surfacesOf(story: StoryOnDesk, document: ArticleDocument): { label: string; where: string }[] {
  const named = (kind: PickKind, ids: readonly string[]) =>
    ids.map((id) => story.named[kind].find((one) => one.id === id)?.label ?? 'not known here').join(', ')
  const bylines = document.bylines.map(({ contributorId }) => contributorId)
  return [
    { label: 'Its own page', where: story.path },
    { label: story.section.name, where: `/${story.section.slug}` },
    { label: 'The front', where: 'while it is among the newest' },
    { label: 'Latest', where: '/latest' },
    ...(document.topics.length > 0
      ? [{ label: document.topics.length === 1 ? 'Its topic' : 'Its topics', where: named('topic', document.topics) }]
      : []),
    ...(bylines.length > 0 ? [{ label: 'Pages of its writers', where: named('contributor', bylines) }] : []),
    { label: 'Search', where: '/search' },
    { label: 'Feeds and sitemaps', where: 'those of the paper and of the section' },
    ...(story.publicState === 'public' ? [{ label: 'Corrections', where: 'with a note to readers' }] : []),
  ]
}
