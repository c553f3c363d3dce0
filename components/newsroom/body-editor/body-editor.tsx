'use client'

import type { Node } from 'prosemirror-model'
import { type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Search } from '#components/newsroom/article-form/search.ts'
import type { Body } from '#domain/body.ts'
import type { NamedThings, Picked } from '#domain/desk.ts'
import { BlockFields } from './block-fields.tsx'
import { addToGallery, insertBlock, insertNew } from './commands.ts'
import { type Asked, InsertDialog } from './insert-dialog.tsx'
import { linkAt } from './links.ts'
import type { NameOf } from './node-views.ts'
import { fieldedBlock } from './plugins.ts'
import { bodySchema } from './schema.ts'
import { Toolbar } from './toolbar.tsx'
import { INSERTIONS, type Insertion, type Insertions } from './tools.ts'
import { type BodyView, useBodyView } from './use-body-view.ts'

/** What whoever holds the editor may ask of it. */
export type BodyHandle = { become: (body: Body) => void; focus: () => void }

type Props = {
  handle: Ref<BodyHandle>
  /** What the text is called. */
  label?: string
  body: Body
  language: string
  named: NamedThings
  search: Search
  /** Something was picked that is not among the named yet. */
  onPick: (kind: 'picture' | 'story', picked: Picked) => void
  onChange: (body: Body) => void
  /** The cursor has left the text. */
  onRest: () => void
  readOnly?: boolean
  /** What can be put into it. */
  insertions?: Insertions
  /** The body as HTML, until the editor listens. */
  children: ReactNode
}

/** The text of a story, block by block. */
export function BodyEditor({
  handle,
  label = 'Body',
  body,
  language,
  named,
  search,
  onPick,
  onChange,
  onRest,
  readOnly = false,
  insertions = INSERTIONS,
  children,
}: Props) {
  const id = useId()
  const mount = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const picked = useRef(new Map<string, Picked>())
  const [asked, ask] = useState<Asked>()
  const [notes, tell] = useState<readonly string[]>([])
  const nameOf: NameOf = (kind, wanted) => picked.current.get(wanted) ?? named[kind].find((one) => one.id === wanted)
  const view = useBodyView({
    mount,
    body,
    language,
    readOnly,
    label,
    describedBy: `${id}-help`,
    nameOf,
    onChange,
    onRest,
    openLink: () => ask('link'),
    leave: () => bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    tell,
  })
  const know = (kind: 'picture' | 'story', found: Picked) => {
    // The block is drawn before the page knows the name.
    picked.current.set(found.id, found)
    onPick(kind, found)
  }
  const insert = (kind: 'picture' | 'story', found: Picked, block: Node) => {
    ask(undefined)
    know(kind, found)
    view?.run(insertBlock(block))
  }
  const insertPictures = (found: readonly Picked[]) => {
    ask(undefined)
    for (const one of found) know('picture', one)
    view?.run(
      addToGallery(
        found.map((one) => one.id),
        asked === 'gallery',
      ),
    )
  }
  const onInsert = (insertion: Insertion) =>
    insertion === 'picture' || insertion === 'gallery' || insertion === 'relatedLink' || insertion === 'embed'
      ? ask(insertion)
      : view?.run(insertNew(insertion))
  useImperativeHandle(handle, () => ({
    become: (next) => view?.become(next),
    focus: () => view?.focus(),
  }))
  useKeepsNewest(view, body)

  return (
    <div className="body-editor">
      {!readOnly && (
        <Toolbar
          bar={bar}
          view={view}
          insertions={insertions}
          controls={`${id}-text`}
          onLink={() => ask('link')}
          onInsert={onInsert}
        />
      )}
      <p id={`${id}-help`} className="sr-only">
        Escape leads to the text tools. Alt with the up or down arrow moves a block.
      </p>
      <div id={`${id}-text`} ref={mount} suppressHydrationWarning />
      {!view && children}
      <p role="status" className="hint">
        {notes.join(' ')}
      </p>
      {view && !readOnly && (
        <Fields
          view={view}
          labelOf={(pictureId) => nameOf('picture', pictureId)?.label}
          onAddPictures={() => ask('more-pictures')}
        />
      )}
      {asked && (
        <InsertDialog
          asked={asked}
          address={asked === 'link' && view ? linkAt(view.state) : ''}
          search={search}
          onClose={() => ask(undefined)}
          onCommand={(command) => {
            ask(undefined)
            view?.run(command)
          }}
          inGallery={view ? picturesOf(view) : []}
          onPictures={insertPictures}
          onPicture={(found) => insert('picture', found, bodySchema.nodes.picture.create({ pictureId: found.id }))}
          onStory={(found) => insert('story', found, bodySchema.nodes.relatedLink.create({ articleId: found.id }))}
        />
      )}
    </div>
  )
}

/** A merge may come while the editor is not on the page yet. */
function useKeepsNewest(view: BodyView | undefined, body: Body) {
  const first = useRef(false)
  useEffect(() => {
    if (!view || first.current) return
    first.current = true
    view.become(body)
  }, [view, body])
}

const picturesOf = ({ state }: BodyView): string[] =>
  fieldedBlock(state)?.node.children.map(({ attrs }) => attrs.pictureId) ?? []

type FieldsProps = { view: BodyView; labelOf: (pictureId: string) => string | undefined; onAddPictures: () => void }

function Fields({ view, labelOf, onAddPictures }: FieldsProps) {
  const block = fieldedBlock(view.state)
  if (!block) return null
  const { node, at } = block
  const setContent = (content: readonly Node[]) =>
    view.change((state, dispatch) => {
      dispatch?.(state.tr.replaceWith(at, at + node.nodeSize, node.type.create(node.attrs, content)))
      return true
    })
  return createPortal(
    <div className="block-fields" dir="ltr" lang="en">
      <BlockFields
        key={`${node.type.name} ${at}`}
        node={node}
        set={(attrs) =>
          view.change((state, dispatch) => {
            const tr = state.tr
            for (const [name, value] of Object.entries(attrs)) tr.setNodeAttribute(at, name, value)
            dispatch?.(tr)
            return true
          })
        }
        setContent={setContent}
        run={view.run}
        labelOf={labelOf}
        onAddPictures={onAddPictures}
      />
    </div>,
    view.fields,
  )
}
