'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { BodyHandle } from '#components/newsroom/body-editor/body-editor.tsx'
import type { Refused } from '#components/ui/form-state.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import { type Autosave, autosave, type SaveState } from '#lib/autosave.ts'
import { listenForLeaving } from '#lib/leaving.ts'
import { type FoundCopy, localCopies } from '#lib/local-copies.ts'
import { same } from '#lib/same.ts'
import { chosenDocument, isAgreed, type MergedDocument, mergeDocuments } from './merge-documents.ts'
import { sendSave } from './send-save.ts'

type Theirs = { revision: number; value: ArticleDocument; by: string }
/** Two texts that a person must choose between. */
export type Conflict = Theirs & { merged: MergedDocument; copy?: FoundCopy<ArticleDocument> }

type Options = { articleId: string; revision: number; document: ArticleDocument; saveAddress: string }

type Saver = Autosave<ArticleDocument>
type Copies = ReturnType<typeof localCopies<ArticleDocument>>

/** A story while somebody types into it: what it says now, how far that has come, and what others did meanwhile. */
export function useArticle({ articleId, revision, document, saveAddress }: Options) {
  const [now, setNow] = useState(document)
  const [news, setNews] = useState<{ state: SaveState; revision: number; message?: string }>({
    state: 'saved',
    revision,
  })
  const [together, setTogether] = useState<string>()
  const [waiting, setWaiting] = useState<Theirs>()
  const [conflict, setConflict] = useState<Conflict>()
  const [found, setFound] = useState<FoundCopy<ArticleDocument>>()
  const body = useRef<BodyHandle>(null)
  const current = useRef(document)
  const becoming = useRef(false)
  const saver = useRef<Saver>(undefined)
  const copies = useRef<Copies>(undefined)

  function become(next: ArticleDocument) {
    current.current = next
    setNow(next)
    // The editor tells of this change as of any other.
    becoming.current = true
    body.current?.become(next.body)
    becoming.current = false
  }

  function takeIn(theirs: Theirs) {
    const mine = saver.current?.now()
    if (!mine) return
    const merged = mergeDocuments(mine.original, mine.value, theirs.value)
    // Whoever is in the middle of a sentence ends it first, and then compares.
    if (!isAgreed(merged)) return setWaiting(theirs)
    setWaiting(undefined)
    if (!same(mine.value, theirs.value)) setTogether(theirs.by)
    goOn(theirs, chosenDocument(merged))
  }

  function compare() {
    const mine = saver.current?.now()
    if (!mine || !waiting) return
    setWaiting(undefined)
    setConflict({ ...waiting, merged: mergeDocuments(mine.original, mine.value, waiting.value) })
  }

  function goOn(theirs: Theirs, chosen: ArticleDocument) {
    become(chosen)
    void saver.current?.resume(theirs.revision, theirs.value, chosen)
  }

  /** The other page's copy goes only when this page keeps one that holds it. */
  async function letGo(copy: FoundCopy<ArticleDocument>) {
    await saver.current?.now().kept
    await copies.current?.drop(copy.key)
  }

  const latest = useRef({ takeIn })
  latest.current = { takeIn }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer revision from the server is taken in below.
  useEffect(() => {
    const here = localCopies<ArticleDocument>(`article/${articleId}`)
    const made = autosave<ArticleDocument>({
      revision,
      value: document,
      same,
      keep: here.keep,
      send: (save) => sendSave(saveAddress, save),
      say: ({ state, message, stale }) => {
        setNews({ state, message, revision: made.now().revision })
        if (stale) latest.current.takeIn(stale)
      },
    })
    saver.current = made
    copies.current = here
    const stopListening = listenForLeaving({
      leave: () => void made.flush({ leaving: true }),
      online: () => void made.flush(),
      holds: () => made.now().dirty,
      settle: () => made.flush({ asked: true }).then(() => made.now().kept),
    })
    // A browser without a store, or with a locked one, has no copies to offer.
    here
      .find()
      .then((orphans) => {
        setFound(orphans.find((copy) => !same(copy.value, document)))
        // Saved, only the answer was lost.
        for (const copy of orphans) if (same(copy.value, document)) void here.drop(copy.key)
      })
      .catch(() => undefined)
    return () => {
      stopListening()
      made.stop()
      here.stop()
    }
  }, [articleId, saveAddress])

  // The page came again with a revision that this one has not seen.
  useEffect(() => {
    const mine = saver.current?.now()
    if (mine && revision > mine.revision) latest.current.takeIn({ revision, value: document, by: '' })
  }, [revision, document])

  return {
    document: now,
    ...news,
    together,
    conflict,
    found,
    body,
    change(changes: Partial<ArticleDocument>) {
      if (becoming.current) return
      setTogether(undefined)
      current.current = { ...current.current, ...changes }
      setNow(current.current)
      saver.current?.change(current.current)
    },
    rest: () => void saver.current?.flush(),
    /** Shows the two texts beside each other; undefined where there is only one. */
    compare: waiting && compare,
    flush: (whole = false) => flushNow(saver, whole),
    async choose(chosen: ArticleDocument) {
      setConflict(undefined)
      if (!conflict) return
      goOn(conflict, chosen)
      if (conflict.copy) await letGo(conflict.copy)
    },
    /** Puts what an earlier page could not save into this text. */
    async takeFound() {
      const mine = saver.current?.now()
      if (!found || !mine) return
      setFound(undefined)
      const merged = mergeDocuments(found.original, found.value, mine.value)
      const theirs = { revision: mine.revision, value: mine.value, by: '' }
      if (!isAgreed(merged)) return setConflict({ ...theirs, merged, copy: found })
      goOn(theirs, chosenDocument(merged))
      await letGo(found)
    },
    async dropFound() {
      if (!found) return
      setFound(undefined)
      await copies.current?.drop(found.key)
    },
  }
}

async function flushNow(
  saver: RefObject<Saver | undefined>,
  whole: boolean,
): Promise<{ ok: true; revision: number } | Refused> {
  const made = saver.current
  if (!made) return { ok: false, kind: 'refused', message: 'The page is not ready yet. Try again in a moment.' }
  await made.flush({ asked: true, whole: whole || made.now().dirty })
  const { state, dirty, revision } = made.now()
  if (!dirty) return { ok: true, revision }
  switch (state) {
    case 'signed-out':
      return { ok: false, kind: 'signed-out', message: 'You are signed out. Sign in again; nothing you typed is lost.' }
    case 'stale':
      return {
        ok: false,
        kind: 'conflict',
        message: 'Somebody else saved this story meanwhile. Compare the two texts first.',
      }
    case 'refused':
      return {
        ok: false,
        kind: 'refused',
        message: 'The story could not be saved as it is. See beside the save line why.',
      }
    default:
      return {
        ok: false,
        kind: 'refused',
        message: 'The server does not answer. What you typed is kept on this machine; try again in a moment.',
      }
  }
}
