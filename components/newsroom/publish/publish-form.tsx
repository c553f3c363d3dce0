import { CheckField } from '#components/newsroom/form/check-field.tsx'
import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { ExactMoment } from '#components/newsroom/moment.tsx'
import { TimeField } from '#components/newsroom/workflow-bar/time-field.tsx'
import { Button } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Heading } from '#components/ui/heading.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { RevisionLine, StoryOnDesk } from '#domain/desk.ts'
import { isText, pendingAt } from '#domain/publication.ts'
import { localTimeIn } from '#lib/local-time.ts'
import { ChangeFields } from './change-fields.tsx'
import { goesAsFlash } from './flash.ts'
import { GateList } from './gate-list.tsx'
import { ReinstateFields } from './reinstate-fields.tsx'
import type { TextToSend } from './text-to-send.ts'

type Props = {
  action: FormAction
  story: StoryOnDesk
  text: TextToSend
  can: { now: boolean; later: boolean }
  revisions: readonly RevisionLine[]
  timeZone: string
  zoneName: string
}

/** How a story goes out: what is missing, what readers are told, and when. */
export const PublishForm = ({ action, story, text, can, revisions, timeZone, zoneName }: Props) => {
  const { publicState, embargo, entries, at, working } = story
  const { open, ownText } = text
  const pending = pendingAt(entries, at).filter(isText)
  const isLive = publicState === 'public'
  const deeds = DEEDS[publicState]
  const blocked = open.filter(({ level }) => level === 'block').length
  const replaced = publicState === 'scheduled' ? pending.find(({ revision }) => revision !== working.number) : undefined
  const until = embargo && embargo.until !== 'indefinite' ? embargo.until : undefined
  return (
    <Form
      action={action}
      hidden={{ articleId: story.id, revision: String(text.revision), seen: String(story.seen) }}
      label={deeds.now.label}
    >
      {embargo && (
        <Notice look="warn" title="Under embargo">
          <p>
            {until ? (
              <>
                Nothing goes out before <ExactMoment at={until} timeZone={timeZone} />. Schedule it for then.
              </>
            ) : (
              'It is on hold without an hour. Have the embargo lifted first.'
            )}
          </p>
        </Notice>
      )}
      {publicState === 'withdrawn' && <ReinstateFields story={story} text={text} />}
      <GateList open={open} articleId={story.id} ownText={ownText} wasOut={text.wasOut} />
      {isLive && (
        <ChangeFields story={story} pending={pending} revisions={revisions} timeZone={timeZone} zoneName={zoneName} />
      )}
      {replaced && (
        <CheckField
          name="replace"
          value={String(replaced.number)}
          label={`Replace the scheduled version: revision ${replaced.revision} gives way to revision ${working.number}`}
        />
      )}
      <Heading>When</Heading>
      {blocked > 0 ? (
        <div className="form-foot">
          <Button look="primary" aria-disabled="true">
            {deeds.now.label}
          </Button>
          <p className="hint">
            {blocked === 1 ? 'One thing must be done first.' : `${blocked} things must be done first.`}
          </p>
        </div>
      ) : (
        <>
          {can.now && (
            <div className="form-foot">
              <SubmitButton name="deed" value={deeds.now.deed}>
                {deeds.now.label}
              </SubmitButton>
              {publicState === 'never' && goesAsFlash(open, ownText) && (
                <SubmitButton name="deed" value="flash" look="quiet">
                  Publish as a flash
                </SubmitButton>
              )}
            </div>
          )}
          {can.now && publicState === 'never' && goesAsFlash(open, ownText) && (
            <p className="hint">A flash logs that you are alone on shift, and that what is missing follows.</p>
          )}
          {can.later && deeds.later && (
            <>
              <TimeField
                name="at"
                label={`At a time (${zoneName})`}
                defaultValue={until && localTimeIn(timeZone, until)}
              />
              <div className="form-foot">
                <SubmitButton name="deed" value={deeds.later} look={can.now ? 'quiet' : 'primary'}>
                  Schedule
                </SubmitButton>
              </div>
            </>
          )}
        </>
      )}
    </Form>
  )
}

const FIRST = { now: { deed: 'publish', label: 'Publish' }, later: 'schedule' } as const
const DEEDS = {
  never: FIRST,
  scheduled: FIRST,
  public: { now: { deed: 'change', label: 'Publish the change' }, later: 'schedule-change' },
  withdrawn: { now: { deed: 'reinstate', label: 'Reinstate' }, later: undefined },
} as const
