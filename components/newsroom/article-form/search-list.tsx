'use client'

import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { Picked, PickKind } from '#domain/desk.ts'
import type { Search } from './search.ts'

type Props = {
  kind: PickKind
  label: string
  search: Search
  onPick: (picked: Picked) => void
  without?: readonly string[]
}

const PAUSE_MILLISECONDS = 200

/** Finds one thing by what is typed: the list answers while one types, Enter takes the first. */
export function SearchList({ kind, label, search, onPick, without = [] }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly Picked[]>()
  const [failed, setFailed] = useState(false)
  const shown = found?.filter((one) => !without.includes(one.id))

  useEffect(() => {
    let current = true
    const timer = setTimeout(async () => {
      try {
        const answer = await search(kind, text)
        if (!current) return
        setFound(answer)
        setFailed(false)
      } catch {
        if (current) setFailed(true)
      }
    }, PAUSE_MILLISECONDS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [kind, text, search])

  // The list stands within the story’s form, which Enter would send.
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    const first = shown?.[0]
    if (first) onPick(first)
  }

  return (
    <div className="search-list">
      <div className="field">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          type="search"
          className="input"
          dir="auto"
          autoComplete="off"
          value={text}
          // biome-ignore lint/a11y/noAutofocus: whoever opens the list wants to type into it.
          autoFocus
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="hint" role="status">
        {failed ? 'Nothing could be looked up. Try again in a moment.' : wordsFor(shown)}
      </p>
      <ul className="search-found">
        {shown?.map((picked) => (
          <li key={picked.id}>
            <button type="button" onClick={() => onPick(picked)}>
              {picked.picture && <img src={picked.picture.address} alt="" width={64} height={48} />}
              <span>
                <b dir="auto">{picked.label}</b>
                {picked.hint && <small>{picked.hint}</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function wordsFor(shown: readonly Picked[] | undefined): string {
  if (!shown) return 'Looking …'
  if (shown.length === 0) return 'Nothing of that name. Try other words.'
  return shown.length === 1 ? 'One found.' : `${shown.length} found.`
}
