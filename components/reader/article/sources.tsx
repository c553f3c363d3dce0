import { LinkedList } from '#components/reader/linked-list.tsx'
import { named, type Voice } from '#components/reader/voice.ts'
import type { SourceCredit } from '#domain/reading.ts'
import { sourceLine } from '#domain/source.ts'

type Props = {
  credits: readonly SourceCredit[]
  note: string
  /** Where it was published first, if this is a copy. */
  original?: string
  voice: Voice
}

/** Where the story comes from, made from its source records. */
export function Sources({ credits, note, original, voice }: Props) {
  if (credits.length === 0 && note === '' && !original) return null
  return (
    <section className="sources" aria-label={voice.words.sources}>
      {credits.length > 0 && (
        <dl>
          <Credits credits={credits} part="source" voice={voice} />
          <Credits credits={credits} part="inputs" voice={voice} />
        </dl>
      )}
      <p>{sourceLine(credits, note, voice.language)}</p>
      {original && (
        <p>
          {voice.words.firstPublished}{' '}
          <a className="text-link" href={original}>
            <bdi>{new URL(original).host}</bdi>
          </a>
        </p>
      )}
    </section>
  )
}

function Credits({
  credits,
  part,
  voice,
}: {
  credits: readonly SourceCredit[]
  part: SourceCredit['role']
  voice: Voice
}) {
  const own = credits.filter((credit) => credit.role === part)
  if (own.length === 0) return null
  return (
    <>
      <dt>{voice.words[part]}</dt>
      <dd>
        <LinkedList
          of={own}
          language={voice.language}
          draw={({ name, url }) =>
            url === '' ? (
              <span {...named(voice)}>{name}</span>
            ) : (
              <a className="text-link" href={url} {...named(voice)}>
                {name}
              </a>
            )
          }
        />
      </dd>
    </>
  )
}
