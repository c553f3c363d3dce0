import { Moment } from '#components/newsroom/moment.tsx'
import { logActorWords } from '#components/newsroom/stories/actor-words.ts'
import { SectionWord } from '#components/newsroom/stories/section-word.tsx'
import { StateMarks } from '#components/newsroom/stories/state-marks.tsx'
import type { ButtonLook } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { WorkflowVerb } from '#domain/article-workflow.ts'
import { isLate, type StoryOnDesk } from '#domain/desk.ts'
import type { BarActions } from './actions.ts'
import { ApproveOwn, SendBack, Spike } from './reason-forms.tsx'
import { VerbForm } from './verb-form.tsx'
import { type VerbsNow, waysOf } from './ways.ts'
import { WhoHasItOpen } from './who-has-it-open.tsx'

type Props = { story: StoryOnDesk; verbs: VerbsNow; me: string; actions: BarActions; timeZone: string }

/** How a story stands, who has it open, and only the verbs that whoever is here may use on it now. */
export const WorkflowBar = ({ story, verbs, me, actions, timeZone }: Props) => {
  const { id, now, working, at, openBy } = story
  const { has, outward, first } = waysOf(verbs, now)
  const lookOf = (verb: WorkflowVerb | 'outward'): ButtonLook => (verb === first ? 'primary' : 'quiet')
  const about = { articleId: id, revision: String(working.number) }
  const approvesOwn = verbs.some(({ verb, needs }) => verb === 'approve' && needs === 'reason')
  return (
    <section className="bar" aria-label="Workflow">
      <div className="bar-line">
        <SectionWord section={story.section} />
        <StateMarks now={now} late={isLate(story, at)} />
        <span>
          Revision {working.number} by <bdi>{logActorWords(working.madeBy)}</bdi>,{' '}
          <Moment at={working.madeAt} now={at} timeZone={timeZone} />
        </span>
        {story.publicState === 'public' && <a href={encodeURI(story.path)}>As readers see it</a>}
      </div>
      <WhoHasItOpen
        address={`/admin/articles/${id}/presence`}
        revision={working.number}
        others={openBy.filter((holder) => holder.id !== me)}
      />
      <div className="bar-verbs">
        {has('take-over') && (
          <VerbForm action={actions.take} label="Take over" look={lookOf('take-over')} hidden={about} />
        )}
        {outward && (
          <VerbForm action={actions.goToPublish} label={outward} look={lookOf('outward')} hidden={about} saves />
        )}
        {has('submit') && (
          <VerbForm action={actions.submit} label="Submit" look={lookOf('submit')} hidden={about} saves />
        )}
        {has('approve') && !approvesOwn && (
          <VerbForm action={actions.approve} label="Approve" look={lookOf('approve')} hidden={about} />
        )}
        {has('recall') && <VerbForm action={actions.recall} label="Recall" look="quiet" hidden={about} />}
        {has('revive') && <VerbForm action={actions.revive} label="Revive" look={lookOf('revive')} hidden={about} />}
        {has('approve') && approvesOwn && (
          <Disclosure label="Approve">
            <ApproveOwn action={actions.approve} hidden={about} />
          </Disclosure>
        )}
        {has('send-back') && (
          <Disclosure label="Send back">
            <SendBack action={actions.sendBack} hidden={about} />
          </Disclosure>
        )}
        {has('spike') && (
          <Disclosure label="Spike" look="danger">
            <Spike action={actions.spike} hidden={about} />
          </Disclosure>
        )}
      </div>
    </section>
  )
}
