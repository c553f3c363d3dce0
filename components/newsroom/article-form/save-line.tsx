'use client'

import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { Button } from '#components/ui/button.tsx'
import { Icon, type IconName } from '#components/ui/icon.tsx'
import { assertNever } from '#lib/assert-never.ts'
import type { SaveState } from '#lib/autosave.ts'

type Props = { state: SaveState; revision: number; message?: string; together?: string; onCompare?: () => void }

/** Where what is typed is now. It changes under one's hands, so only what needs somebody is said aloud. */
export function SaveLine({ state, revision, message, together, onCompare }: Props) {
  const { icon, words, urgent } = wordsFor(state, revision, message)
  return (
    <div className="save-line">
      <p role={urgent ? 'alert' : undefined} className={urgent ? 'save-urgent' : undefined} data-state={state}>
        <Icon name={icon} />
        {words}
      </p>
      {together !== undefined && (
        <p role="status">{together === '' ? 'Changes' : `${together}’s changes`} made meanwhile are in your text.</p>
      )}
      {onCompare && <Button onClick={onCompare}>Compare the two texts</Button>}
      <SubmitButton look="quiet">{state === 'signed-out' ? 'Sign in and save' : 'Save'}</SubmitButton>
    </div>
  )
}

function wordsFor(state: SaveState, revision: number, message = ''): { icon: IconName; words: string; urgent?: true } {
  switch (state) {
    case 'saved':
      return { icon: 'check', words: `Saved, revision ${revision}` }
    case 'typing':
      return { icon: 'wait', words: 'Not saved yet' }
    case 'saving':
      return { icon: 'wait', words: 'Saving …' }
    case 'offline':
      return {
        icon: 'bad',
        urgent: true,
        words: 'The server does not answer. What you typed is kept on this machine and saved when it does.',
      }
    case 'signed-out':
      return { icon: 'lock', urgent: true, words: 'You are signed out. What you typed is kept on this machine.' }
    case 'stale':
      return { icon: 'bad', urgent: true, words: 'Somebody else saved this story meanwhile. Both texts are kept.' }
    case 'refused':
      return { icon: 'bad', urgent: true, words: message }
    default:
      return assertNever(state)
  }
}
