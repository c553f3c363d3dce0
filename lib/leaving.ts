type Leaving = {
  /** The page is hidden or goes. */
  leave: () => void
  /** The network is back. */
  online: () => void
  /** Whether something would be lost, so that the browser asks first. */
  holds: () => boolean
}

/** Tells when a page goes or comes back on the network; gives back how to stop listening. */
export function listenForLeaving({ leave, online, holds }: Leaving): () => void {
  const hidden = () => document.visibilityState === 'hidden' && leave()
  const unload = (event: BeforeUnloadEvent) => {
    if (!holds()) return
    leave()
    event.preventDefault()
  }
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('pagehide', leave)
  window.addEventListener('online', online)
  window.addEventListener('beforeunload', unload)
  return () => {
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('online', online)
    window.removeEventListener('beforeunload', unload)
  }
}
