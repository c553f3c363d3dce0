'use client'

import { Icon } from '#components/ui/icon.tsx'
import type { GateField, GateLevel, OpenGate } from '#domain/gates.ts'

const LOOKS = {
  block: { icon: 'cross', className: 'gate-block', word: 'Must be done' },
  reason: { icon: 'bad', className: 'gate-reason', word: 'Needs a reason to stay open' },
  advise: { icon: 'log', className: '', word: 'Advice' },
} as const satisfies Record<Exclude<GateLevel, 'off'>, object>

const ANCHORS: Partial<Record<GateField, string>> = {
  headline: 'story-headline',
  body: 'story-body',
  bylines: 'story-bylines',
  sources: 'story-sources',
  lead: 'story-lead',
}

/** What is missing before the story goes out, each with the way to where it is mended. */
export const BeforeItGoesOut = ({ open }: { open: readonly OpenGate[] }) => (
  <section className="before" aria-labelledby="before-it-goes-out">
    <h2 id="before-it-goes-out">
      Before it goes out <small>{open.length === 0 ? 'nothing missing' : `${open.length} open`}</small>
    </h2>
    {open.length === 0 ? (
      <p className="gate-done">
        <Icon name="check" />
        Everything the paper asks for is there.
      </p>
    ) : (
      <ul>
        {open.map(({ gate, level, sentence, fix }) => {
          const { icon, className, word } = LOOKS[level]
          const anchor = ANCHORS[fix]
          return (
            <li key={gate} className={className}>
              <Icon name={icon} />
              <span>
                {sentence} <small>{word}</small>
              </span>
              {anchor && (
                <a className="link" href={`#${anchor}`} onClick={() => focusIn(anchor)}>
                  Go there<span className="sr-only">: {sentence}</span>
                </a>
              )}
            </li>
          )
        })}
      </ul>
    )}
  </section>
)

/** The link scrolls; whoever follows it by key wants to type there. */
function focusIn(anchor: string) {
  const place = document.getElementById(anchor)
  const field = place?.matches('textarea, input')
    ? place
    : place?.querySelector<HTMLElement>('[role=textbox], button, input:not([type=hidden])')
  requestAnimationFrame(() => field?.focus())
}
