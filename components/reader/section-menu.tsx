import type { Paper } from '#domain/reading.ts'
import { named, type Voice } from './voice.ts'

type Props = { paper: Paper; voice: Voice; current?: string; withFront?: boolean }

/** The sections in a row, the current one underlined; on a phone it scrolls in itself. */
export function SectionMenu({ paper, voice, current, withFront = false }: Props) {
  return (
    <ul className="section-menu">
      {withFront && (
        <li>
          <a href="/" aria-current="page">
            {voice.words.front}
          </a>
        </li>
      )}
      {paper.sections.map((section) => (
        <li key={section.id}>
          <a
            href={`/${encodeURI(section.slug)}`}
            aria-current={section.slug === current ? 'true' : undefined}
            {...named(voice)}
          >
            {section.name}
          </a>
        </li>
      ))}
    </ul>
  )
}
