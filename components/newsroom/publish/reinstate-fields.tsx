import { TextField } from '#components/newsroom/form/text-field.tsx'
import { Heading } from '#components/ui/heading.tsx'
import type { StoryOnDesk } from '#domain/desk.ts'
import type { TextToSend } from './text-to-send.ts'

type Props = { story: StoryOnDesk; text: TextToSend }

/** With which text a withdrawn story comes back, a page each because each is asked other things, and what readers are told. */
export const ReinstateFields = ({ story: { id, working, withdrawnText: had }, text }: Props) => {
  const here = `/admin/articles/${id}/publish`
  const isChoice = had?.document !== undefined && had.revision !== working.number
  return (
    <>
      {isChoice && (
        <section aria-labelledby="which-text">
          <Heading id="which-text">With which text</Heading>
          <nav className="views" aria-labelledby="which-text">
            <a className="view" href={here} aria-current={text.wasOut ? 'page' : undefined}>
              The text it had (revision {had.revision})
            </a>
            <a className="view" href={`${here}?text=working`} aria-current={text.wasOut ? undefined : 'page'}>
              The text the desk works on (revision {working.number})
            </a>
          </nav>
        </section>
      )}
      <TextField
        name="note"
        label="Note to readers (optional)"
        hint="Kept for good, and shown in the story’s history where the paper shows every version there."
        rows={2}
        maxLength={1000}
      />
    </>
  )
}
