type Leaving = {
  /** The page is hidden or goes. */
  leave: () => void
  /** The network is back. */
  online: () => void
  /** Whether something would be lost, so that the browser asks first. */
  holds: () => boolean
  /** Brings what is typed to where it is kept, as far as that can be done now. */
  settle: () => Promise<unknown>
}

const PATIENCE_MILLISECONDS = 3000
const settling = new Set<Leaving['settle']>()

/** What is typed on this page, brought to where it is kept before whoever typed it goes; who goes does not wait for ever. */
export const settleTyped = (): Promise<unknown> =>
  Promise.race([
    Promise.allSettled([...settling].map((settle) => settle())),
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS)),
  ])

/** Tells when a page goes or comes back on the network; gives back how to stop listening. */
export function listenForLeaving({ leave, online, holds, settle }: Leaving): () => void {
  const hidden = () => document.visibilityState === 'hidden' && leave()
  const unload = (event: BeforeUnloadEvent) => {
    if (!holds()) return
    leave()
    event.preventDefault()
  }
  settling.add(settle)
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('pagehide', leave)
  window.addEventListener('online', online)
  window.addEventListener('beforeunload', unload)
  return () => {
    settling.delete(settle)
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('online', online)
    window.removeEventListener('beforeunload', unload)
  }
}
