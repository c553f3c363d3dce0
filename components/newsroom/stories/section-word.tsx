import { inSection } from '#components/reader/section-colour.ts'
import type { SectionLabel } from '#domain/reading.ts'
import { cx } from '#lib/cx.ts'

/** A section by its colour and its name. */
export const SectionWord = ({ section }: { section: SectionLabel }) => (
  <span className={cx('section-word', inSection(section))} dir="auto">
    {section.name}
  </span>
)
