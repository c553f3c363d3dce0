type Waiting = { go: () => void; sendAway: () => void }

/**
 * Does one thing at a time; of those who wait, whoever was served longest ago is next, so that a crowd behind one name delays
 * nobody else. When the line is full, the last of the longest queue is sent away; who is sent away gets `undefined`.
 */
export function oneAtATime(mostWaiting: number, mostRemembered = 10_000) {
  const queues = new Map<string, Waiting[]>()
  // In the order in which they were served.
  const served = new Map<string, number>()
  let turns = 0
  let waiting = 0
  let isBusy = false

  function remember(name: string) {
    served.delete(name)
    turns += 1
    served.set(name, turns)
    const [oldest] = served.keys()
    if (served.size > mostRemembered && oldest !== undefined) served.delete(oldest)
  }

  /** Of those never served, the first who came: queues stand in the order in which they formed. */
  function nextName() {
    let next: string | undefined
    let least = Number.POSITIVE_INFINITY
    for (const name of queues.keys()) {
      const turn = served.get(name) ?? 0
      if (turn < least) [next, least] = [name, turn]
    }
    return next
  }

  function leave(name: string, queue: Waiting[], end: 'shift' | 'pop') {
    const who = queue[end]()
    if (queue.length === 0) queues.delete(name)
    waiting -= 1
    return who
  }

  /** Whoever has more waiting gives way, or, of two with as many, whoever was served last. */
  function makeRoom(name: string): boolean {
    let [most, last] = [(queues.get(name)?.length ?? 0) + 1, served.get(name) ?? 0]
    let crowd: [name: string, queue: Waiting[]] | undefined
    for (const [other, queue] of queues) {
      const turn = served.get(other) ?? 0
      if (queue.length > most || (queue.length === most && turn > last)) {
        ;[most, last] = [queue.length, turn]
        crowd = [other, queue]
      }
    }
    if (!crowd) return false
    leave(...crowd, 'pop')?.sendAway()
    return true
  }

  function wait(name: string): Promise<boolean> {
    if (waiting >= mostWaiting && !makeRoom(name)) return Promise.resolve(false)
    waiting += 1
    return new Promise((resolve) => {
      const who = { go: () => resolve(true), sendAway: () => resolve(false) }
      const queue = queues.get(name)
      if (queue) queue.push(who)
      else queues.set(name, [who])
    })
  }

  return async <T>(name: string, work: () => Promise<T>): Promise<T | undefined> => {
    if (isBusy && !(await wait(name))) return undefined
    isBusy = true
    remember(name)
    try {
      return await work()
    } finally {
      const next = nextName()
      const queue = next === undefined ? undefined : queues.get(next)
      // Whoever leaves hands the place on, so nobody who has not waited can take it.
      if (next !== undefined && queue) leave(next, queue, 'shift')?.go()
      else isBusy = false
    }
  }
}
