import { LinkedList } from '#components/reader/linked-list.tsx'
import { named, type Voice } from '#components/reader/voice.ts'
import type { SourceCredit } from '#domain/reading.ts'
import { sourceLine } from '#domain/source.ts'

/** Where the story comes from, made from its source records. */
export function Sources({ credits, note, voice }: { credits: readonly SourceCredit[]; note: string; voice: Voice }) {
  if (credits.length === 0 && note === '') return null
  return (
    <section className="sources" aria-label={voice.words.sources}>
      {credits.length > 0 && (
        <dl>
          <Credits credits={credits} part="source" voice={voice} />
          <Credits credits={credits} part="inputs" voice={voice} />
        </dl>
      )}
      <p>{sourceLine(credits, note, voice.language)}</p>
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
