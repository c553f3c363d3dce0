import type { Voice } from '#components/reader/voice.ts'
import type { Withdrawal } from '#domain/reading.ts'
import { dateOf } from '#lib/dates.ts'

/** What stands where a story was: when it was taken down and why, and not what it was called. */
export const GoneView = ({ withdrawal, voice }: { withdrawal: Withdrawal; voice: Voice }) => (
  <div className="page">
    <div className="error-page">
      <p className="font-semibold text-ink-3 text-ui">410: removed on {dateOf(voice, withdrawal.at)}</p>
      <h1>We took this story down</h1>
      {withdrawal.reason !== '' && <p className="standfirst">{withdrawal.reason}</p>}
      <p className="mt-2 text-ui">
        <a className="text-link" href="/corrections">
          All corrections and removals
        </a>
      </p>
    </div>
  </div>
)
