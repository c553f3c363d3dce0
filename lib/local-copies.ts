import { createStore, del, delMany, entries, keys, set, type UseStore } from 'idb-keyval'
import type { LocalCopy } from './autosave.ts'
import { newId } from './id.ts'

export type FoundCopy<Value> = LocalCopy<Value> & { key: string }

let store: UseStore | undefined
const copies = () => {
  store ??= createStore('typed', 'copies')
  return store
}

/**
 * What is typed on a page, in the browser's own database: a key of its own for every page that is open, so that two tabs do not
 * write over each other, and a lock that says that the page still lives.
 */
export function localCopies<Value>(name: string) {
  const key = `${name}/${newId()}`
  const letGo = holdLock(key)
  return {
    keep: (copy: LocalCopy<Value> | undefined) => (copy ? set(key, copy, copies()) : del(key, copies())),
    /** Copies that no open page stands for any more, the newest first. */
    async find(): Promise<FoundCopy<Value>[]> {
      const held = (await navigator.locks?.query())?.held?.map((lock) => lock.name) ?? [key]
      const all = await entries<string, LocalCopy<Value>>(copies())
      return all
        .filter(([other]) => other.startsWith(`${name}/`) && !held.includes(other))
        .map(([other, copy]) => ({ ...copy, key: other }))
        .sort((one, other) => other.keptAt - one.keptAt)
    },
    drop: (found: string) => del(found, copies()),
    stop: letGo,
  }
}

/** Keys of everything that is typed in this browser and not saved. */
export const listKept = () => keys<string>(copies())

export const dropCopies = (kept: string[]) => delMany(kept, copies())

/** Browsers give locks to pages behind TLS only; without one every copy of another page is offered. */
function holdLock(name: string): () => void {
  const held = Promise.withResolvers<void>()
  void navigator.locks?.request(name, () => held.promise)
  return held.resolve
}
