import { ReasonFields } from '#components/newsroom/workflow-bar/reason-fields.tsx'
import { Heading } from '#components/ui/heading.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { GateField, OpenGate } from '#domain/gates.ts'
import { cx } from '#lib/cx.ts'

type Props = { open: readonly OpenGate[]; articleId: string; ownText: boolean; wasOut: boolean }

const LOOKS = {
  block: { icon: 'cross', className: 'gate-is-block', word: 'Must be done' },
  reason: { icon: 'bad', className: 'gate-is-reason', word: 'Do it, or say why not' },
  advise: { icon: 'log', className: undefined, word: 'Advice' },
} as const

/** What is missing, each with its way to be mended or its reason to stay as it is. */
export const GateList = ({ open, articleId, ownText, wasOut }: Props) => (
  <section className="gates" aria-labelledby="missing">
    <Heading id="missing" note={open.length === 0 && !ownText ? 'nothing' : undefined}>
      What is missing
    </Heading>
    {open.map(({ gate, level, sentence, fix }) => (
      <div key={gate} className={cx('gate', LOOKS[level].className)}>
        <div className="gate-head">
          <span>
            <Icon name={LOOKS[level].icon} /> <b>{sentence}</b> <small>{LOOKS[level].word}</small>
          </span>
          <a className="link" href={fix === 'note' ? '#note' : `/admin/articles/${articleId}#${ANCHORS[fix]}`}>
            Mend it<span className="sr-only">: {sentence}</span>
          </a>
        </div>
        {level === 'reason' && <ReasonFields answered={gate} name={`gate-${gate}`} />}
      </div>
    ))}
    {ownText && (
      <div className="gate gate-is-reason">
        <span>
          <Icon name="bad" /> <b>You wrote this last.</b> <small>Say why nobody else approves it</small>
        </span>
        <ReasonFields answered="own-text" name="own" />
      </div>
    )}
    {open.length === 0 && !ownText && (
      <p className="gate-done">
        <Icon name="check" />
        {wasOut ? 'Readers had this text: nothing is asked of it again.' : 'Everything the paper asks for is there.'}
      </p>
    )}
  </section>
)

const ANCHORS: Record<Exclude<GateField, 'note'>, string> = {
  headline: 'story-headline',
  body: 'story-body',
  bylines: 'story-bylines',
  sources: 'story-sources',
  lead: 'story-lead',
}
