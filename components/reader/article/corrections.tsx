import { Time } from '#components/reader/time.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { PublicNote } from '#domain/reading.ts'

/** What was wrong and has been put right, never taken away again. */
export const Corrections = ({ notes, voice }: { notes: readonly PublicNote[]; voice: Voice }) =>
  notes.map((note) => (
    <p key={note.number} className="correction">
      <b>
        {voice.words.kinds[note.kind]}, <Time at={note.at} voice={voice} show="zoned" />.
      </b>{' '}
      {note.note}{' '}
      <a className="text-link" href="/corrections">
        {voice.words.correctionsList}
      </a>
    </p>
  ))
