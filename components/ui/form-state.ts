/** What is shown once and then to be kept by whoever sees it: a link, recovery codes (several lines). */
export type Kept = { label: string; value: string }

/** Why an action refused, where the form can do something about it. */
export type RefusalKind = 'signed-out' | 'unproved' | 'conflict' | 'refused' | 'too-many'

export type Typed = Record<string, string | readonly string[]>

export type Refused = {
  ok: false
  kind?: RefusalKind
  message: string
  /** A sentence for each field that is wrong, by its name. */
  fields?: Record<string, string>
  /** What was typed, to be put back where no script keeps it; never a password or a code. */
  values?: Typed
}

/** What an action says to the form that was sent. */
export type FormState =
  | {
      ok: true
      message?: string
      kept?: readonly Kept[]
      /** The step that follows, where a form leads through several in place. */
      next?: string
      /** What was typed, where it was only looked at and the fields keep it. */
      values?: Typed
    }
  | Refused

/** An action as forms call it; what it said before is a visitor's word and never to be trusted. */
export type FormAction = (before: FormState | undefined, form: FormData) => Promise<FormState>
