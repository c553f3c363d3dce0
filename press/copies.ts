import type { Print } from './print.ts'

/** A printed copy: a finished answer, the tags under which it is kept, and until when it is true. Times by the monotonic clock. */
export type Copy = {
  key: string
  print: Print
  tags: ReadonlySet<string>
  printedAt: number
  /** From then on it could be wrong. */
  freshUntil: number
  /** From then on it must not be shown, whatever happens. */
  mustEndAt: number
  used: boolean
  bytes: number
}

export type Counters = { copies: number; bytes: number; kept: number; pulped: number; evicted: number; notKept: number }

/** What is being printed now: pulps that fall into it are remembered, so that what it brings is not kept. */
export type Pressrun = { pulped: Set<string>; all: boolean }

/** What an entry costs besides its body: headers, keys, the places in two maps. */
const COPY_COSTS = 1500
const FORM_COSTS = 400

/** The copies of this process, bounded in bytes. Nothing is written to disk. */
export function openCopies(mostBytes: number) {
  const byKey = new Map<string, Copy>()
  const byTag = new Map<string, Set<Copy>>()
  const running = new Set<Pressrun>()
  const counters: Counters = { copies: 0, bytes: 0, kept: 0, pulped: 0, evicted: 0, notKept: 0 }

  const drop = (copy: Copy) => {
    if (byKey.get(copy.key) !== copy) return
    byKey.delete(copy.key)
    counters.bytes -= copy.bytes
    for (const tag of copy.tags) {
      const tagged = byTag.get(tag)
      tagged?.delete(copy)
      if (tagged?.size === 0) byTag.delete(tag)
    }
  }

  /** A second chance: a copy that was asked for since the last round goes to the end of the line instead of out. */
  const makeRoom = (bytes = 0) => {
    for (const copy of byKey.values()) {
      if (counters.bytes + bytes <= mostBytes) return
      if (copy.used) {
        copy.used = false
        byKey.delete(copy.key)
        byKey.set(copy.key, copy)
      } else {
        drop(copy)
        counters.evicted += 1
      }
    }
  }

  return {
    find: (key: string) => byKey.get(key),

    /** Says that something is being printed; what is pulped from now on counts against it. */
    begin(): Pressrun {
      const run = { pulped: new Set<string>(), all: false }
      running.add(run)
      return run
    },

    end: (run: Pressrun) => running.delete(run),

    /** Keeps a copy, unless a tag of it was pulped while it was being printed or it is larger than all the room there is. */
    keep(run: Pressrun, copy: Omit<Copy, 'used' | 'bytes'>): Copy | undefined {
      const isWrong = run.all || [...copy.tags].some((tag) => run.pulped.has(tag))
      if (isWrong) {
        counters.notKept += 1
        return undefined
      }
      const old = byKey.get(copy.key)
      if (old) drop(old)
      const kept: Copy = { ...copy, used: false, bytes: bytesOf(copy.print) + COPY_COSTS }
      if (kept.bytes > mostBytes) return undefined
      // Before the new one stands in the line: it would be the first to go where all others are in demand.
      makeRoom(kept.bytes)
      kept.print.onForm = (bytes) => {
        kept.bytes += bytes + FORM_COSTS
        if (byKey.get(kept.key) !== kept) return
        counters.bytes += bytes + FORM_COSTS
        makeRoom()
      }
      byKey.set(kept.key, kept)
      counters.bytes += kept.bytes
      counters.kept += 1
      for (const tag of kept.tags) {
        const tagged = byTag.get(tag)
        if (tagged) tagged.add(kept)
        else byTag.set(tag, new Set([kept]))
      }
      return kept
    },

    pulp(tags: readonly string[]) {
      for (const run of running) for (const tag of tags) run.pulped.add(tag)
      for (const tag of tags) {
        for (const copy of byTag.get(tag) ?? []) {
          drop(copy)
          counters.pulped += 1
        }
      }
    },

    pulpAll() {
      for (const run of running) run.all = true
      counters.pulped += byKey.size
      for (const copy of [...byKey.values()]) drop(copy)
    },

    counters: (): Counters => ({ ...counters, copies: byKey.size }),
  }
}
export type Copies = ReturnType<typeof openCopies>

const bytesOf = (print: Print) =>
  print.body.length +
  Object.values(print.forms).reduce((sum, form) => sum + (form.body === print.body ? 0 : form.body.length), 0)
