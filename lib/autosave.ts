/** How far what is typed has come. */
export type SaveState = 'saved' | 'typing' | 'saving' | 'offline' | 'stale' | 'signed-out' | 'refused'

/** What a save is answered: the new number, or why there is none. */
export type SaveAnswer<Value> =
  | { ok: true; revision: number }
  | { ok: false; why: 'stale'; revision: number; value: Value; by: string }
  | { ok: false; why: 'signed-out' }
  | { ok: false; why: 'refused'; message: string }

type Stale<Value> = Extract<SaveAnswer<Value>, { why: 'stale' }>

/** What was typed on this machine, and what it was typed on. */
export type LocalCopy<Value> = { basedOn: number; original: Value; value: Value; keptAt: number }

export type Outgoing<Value> = { basedOn: number; value: Value; whole: boolean; leaving: boolean }

type Options<Value> = {
  revision: number
  value: Value
  /** Rejects when nobody answers. */
  send: (save: Outgoing<Value>) => Promise<SaveAnswer<Value>>
  /** Keeps the newest copy on this machine, or none. */
  keep: (copy: LocalCopy<Value> | undefined) => Promise<void>
  same: (one: Value, other: Value) => boolean
  say: (news: { state: SaveState; message?: string; stale?: Stale<Value> }) => void
}

const IDLE_MILLISECONDS = 1500
const MOST_PATIENT_MILLISECONDS = 30_000

/**
 * Saves what is typed: on this machine at once, on the server when the typing rests. One save is on its way at a time; one that
 * is refused holds the text until somebody has chosen, and nothing typed is ever let go of unconfirmed.
 */
export function autosave<Value>(options: Options<Value>) {
  const { send, keep, same } = options
  let basedOn = options.revision
  let original = options.value
  let value = options.value
  let dirty = false
  let isWhole = true
  let held: 'stale' | 'signed-out' | 'refused' | undefined
  let state: SaveState = 'saved'
  let onItsWay: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let patience = 1000
  let keeping: Promise<void> | undefined
  let keepAgain = false
  let stopped = false

  const say = (next: SaveState, more: { message?: string; stale?: Stale<Value> } = {}) => {
    state = next
    options.say({ state: next, ...more })
  }

  const wait = (milliseconds: number) => {
    clearTimeout(timer)
    if (stopped) return
    timer = setTimeout(() => void flush(), milliseconds)
  }

  // A key a moment must not queue a write a key: while one runs, only the newest waits.
  function keepHere(): Promise<void> {
    if (keeping) {
      keepAgain = true
      return keeping
    }
    keeping = keepNewest().finally(() => {
      keeping = undefined
    })
    return keeping
  }

  async function keepNewest() {
    do {
      keepAgain = false
      // A full or forbidden store costs the copy on this machine, not the save.
      await keep(dirty ? { basedOn, original, value, keptAt: Date.now() } : undefined).catch(() => undefined)
    } while (keepAgain)
  }

  async function flush({ whole = false, leaving = false, asked = false } = {}): Promise<void> {
    clearTimeout(timer)
    if (onItsWay) {
      if (leaving) return
      await onItsWay
    }
    if (onItsWay) return flush({ whole, leaving, asked })
    if (held === 'stale' || (held && !asked)) return
    if (!dirty && (!whole || isWhole)) return
    held = undefined
    onItsWay = sendNow(whole, leaving).finally(() => {
      onItsWay = undefined
    })
    return onItsWay
  }

  async function sendNow(whole: boolean, leaving: boolean) {
    const sent = value
    say('saving')
    let answer: SaveAnswer<Value>
    try {
      answer = await send({ basedOn, value: sent, whole, leaving })
    } catch {
      dirty = true
      say('offline')
      wait(patience)
      patience = Math.min(patience * 2, MOST_PATIENT_MILLISECONDS)
      return
    }
    patience = 1000
    hear(answer, sent, whole)
  }

  function hear(answer: SaveAnswer<Value>, sent: Value, whole: boolean) {
    if (answer.ok) return saved(answer.revision, sent, whole)
    // The answer to an earlier try of the same text was lost on its way.
    if (answer.why === 'stale' && same(answer.value, sent)) return saved(answer.revision, sent, false)
    dirty = true
    held = answer.why
    if (answer.why === 'stale') say('stale', { stale: answer })
    else say(answer.why, answer.why === 'refused' ? { message: answer.message } : {})
  }

  function saved(revision: number, sent: Value, whole: boolean) {
    basedOn = revision
    original = sent
    isWhole = whole
    dirty = !same(value, sent)
    void keepHere()
    if (!dirty) return say('saved')
    say('typing')
    wait(IDLE_MILLISECONDS)
  }

  return {
    change(next: Value) {
      value = next
      dirty = true
      void keepHere()
      // Another word may be what a refused text wants; the other two wait for a person.
      if (held === 'refused') held = undefined
      if (held) return
      say('typing')
      if (!onItsWay) wait(IDLE_MILLISECONDS)
    },
    flush,
    /** Goes on from another revision, with what a person or a merge made of the two texts. */
    resume(revision: number, theirs: Value, merged: Value): Promise<void> {
      basedOn = revision
      original = theirs
      value = merged
      held = undefined
      dirty = !same(theirs, merged)
      void keepHere()
      if (dirty) return flush()
      say('saved')
      return Promise.resolve()
    },
    /** The page has no more of the text: what is not saved goes out now, and nothing after it. */
    stop() {
      void flush()
      stopped = true
    },
    now: () => ({ state, revision: basedOn, original, value, dirty, kept: keeping ?? Promise.resolve() }),
  }
}

export type Autosave<Value> = ReturnType<typeof autosave<Value>>
