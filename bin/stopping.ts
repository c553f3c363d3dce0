/**
 * Aborts when this process is told to stop: by a signal, or because the process that started it is gone.
 * One Ctrl-C may arrive two or three times, from the terminal, from npm and from our own starter, so only the first counts.
 */
export function listenForStop(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  if (process.channel) {
    process.once('disconnect', stop)
    process.channel.unref()
  }
  return controller.signal
}
