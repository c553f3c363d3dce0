// Fewer than a pool has connections: the lock of the import holds one.
const AT_ONCE = 6

/**
 * Most of a story's time is waiting for PostgreSQL to write: several are under way at once, and no more are read than that.
 * After the first failure nothing new is begun; it rises when what was under way has ended.
 */
export async function severalAtOnce<T>(source: AsyncIterable<T> | Iterable<T>, work: (one: T) => Promise<void>) {
  const underWay = new Set<Promise<void>>()
  const failures: unknown[] = []
  for await (const one of source) {
    const working = work(one)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => underWay.delete(working))
    underWay.add(working)
    if (underWay.size >= AT_ONCE) await Promise.race(underWay)
    if (failures.length > 0) break
  }
  await Promise.all(underWay)
  if (failures.length > 0) throw failures[0]
}
