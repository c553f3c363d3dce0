'use client'

import { type Command, EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { textDirection } from '#components/newsroom/article-form/text-direction.ts'
import type { Body } from '#domain/body.ts'
import { becomes } from './commands.ts'
import { blockViews, type NameOf } from './node-views.ts'
import { bodyPlugins } from './plugins.ts'
import { bodyOfDoc, docOfBody } from './schema.ts'

type Options = {
  mount: RefObject<HTMLDivElement | null>
  body: Body
  language: string
  label: string
  describedBy: string
  readOnly: boolean
  nameOf: NameOf
  onChange: (body: Body) => void
  onRest: () => void
  openLink: () => void
  leave: () => void
  tell: (notes: readonly string[]) => void
}

export type BodyView = {
  state: EditorState
  /** Where React draws the fields of the block with the cursor. */
  fields: HTMLElement
  /** Runs a command and gives the text the focus back. */
  run: (command: Command) => void
  /** The same without moving the focus. */
  change: (command: Command) => void
  become: (body: Body) => void
  focus: () => void
}

/** ProseMirror on the page, as long as its place stands; undefined until it listens. */
export function useBodyView(options: Options): BodyView | undefined {
  const now = useRef(options)
  now.current = options
  const view = useRef<EditorView>(undefined)
  const [fields, setFields] = useState<HTMLElement>()
  const [state, setState] = useState<EditorState>()
  const { mount, language, readOnly } = options

  useEffect(() => {
    if (!mount.current) return
    const place = document.createElement('div')
    const made = new EditorView(mount.current, {
      state: EditorState.create({ doc: docOfBody(now.current.body), plugins: pluginsOf(now, place) }),
      attributes: () => attributesOf(now.current),
      editable: () => !now.current.readOnly,
      nodeViews: blockViews((kind, id) => now.current.nameOf(kind, id)),
      // The tools stand over the top of what scrolls.
      scrollThreshold: { top: 96, bottom: 32, left: 0, right: 0 },
      scrollMargin: { top: 112, bottom: 48, left: 0, right: 0 },
      handleDOMEvents: { blur: () => now.current.onRest() },
      dispatchTransaction(transaction) {
        const next = made.state.apply(transaction)
        made.updateState(next)
        setState(next)
        if (transaction.docChanged) now.current.onChange(bodyOfDoc(next.doc))
      },
    })
    view.current = made
    setFields(place)
    setState(made.state)
    return () => {
      view.current = undefined
      made.destroy()
    }
  }, [mount])

  useEffect(() => {
    const made = view.current
    if (!made || !fields) return
    // The language says how quotation marks are set and which way an empty text runs.
    made.updateState(made.state.reconfigure({ plugins: pluginsOf(now, fields, language) }))
    made.setProps({ editable: () => !readOnly })
    setState(made.state)
  }, [language, readOnly, fields])

  if (!state || !fields) return undefined
  const change = (command: Command) =>
    void (view.current && command(view.current.state, view.current.dispatch, view.current))
  return {
    state,
    fields,
    change,
    run(command) {
      change(command)
      view.current?.focus()
    },
    become: (body) =>
      change((before, dispatch) => {
        const transaction = becomes(before, docOfBody(body))
        if (transaction) dispatch?.(transaction)
        return transaction !== undefined
      }),
    focus: () => view.current?.focus(),
  }
}

const pluginsOf = (now: RefObject<Options>, fields: HTMLElement, language = now.current.language) =>
  bodyPlugins({
    language,
    fields,
    openLink: () => now.current.openLink(),
    leave: () => now.current.leave(),
    tell: (notes) => now.current.tell(notes),
  })

const attributesOf = ({ label, language, describedBy, readOnly }: Options) => ({
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': label,
  'aria-describedby': describedBy,
  'aria-readonly': String(readOnly),
  spellcheck: 'true',
  lang: language,
  dir: textDirection(language),
  class: 'body body-text',
})
