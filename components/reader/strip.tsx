import type { ReactNode } from 'react'
import type { SectionLabel } from '#domain/reading.ts'
import { cx } from '#lib/cx.ts'
import { Arrow } from './icons.tsx'
import { inSection } from './section-colour.ts'
import { named, type Voice } from './voice.ts'

type Props = {
  voice: Voice
  /** Its name becomes the strip's, its colour the rule's. */
  section?: SectionLabel
  name?: string
  /** Where there is more of it. */
  href?: string
  className?: string
  children: ReactNode
}

/** A strip of stories under the rule, with its name and where there is more. */
export function Strip({ voice, section, name, href, className, children }: Props) {
  const id = `strip-${section?.slug ?? name?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`
  const title = name ?? section?.name ?? ''
  const more = href ?? (section && `/${encodeURI(section.slug)}`)
  return (
    <section className={cx('strip', className, inSection(section))} aria-labelledby={id}>
      <div className="rule">
        <div className="strip-head">
          <h2 className="strip-name" id={id} {...(section ? named(voice) : {})}>
            {title}
          </h2>
          {more && (
            <a className="strip-more" href={more}>
              {voice.words.more} <span className="sr-only">: {title}</span>
              <Arrow />
            </a>
          )}
        </div>
      </div>
      {children}
    </section>
  )
}
