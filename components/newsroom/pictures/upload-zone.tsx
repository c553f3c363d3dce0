'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { cx } from '#lib/cx.ts'
import { MOST_MEGABYTES, PICTURE_TYPES } from './upload-limits.ts'

type Props = {
  /** Where it belongs to a form that is sent without a script. */
  name?: string
  label: string
  onFiles: (files: readonly File[]) => void
}

/** Takes pictures that are chosen, dropped or pasted anywhere on the page, or taken with the camera of a phone. */
export function UploadZone({ name, label, onFiles }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const chosen = useRef<HTMLInputElement>(null)
  const take = useRef(onFiles)
  take.current = onFiles

  useEffect(() => {
    // What was chosen before the page listened.
    takeFrom(chosen.current, take.current)
    return listenForFiles(document, { take: (files) => take.current(files), over: setOver })
  }, [])

  return (
    <div className={cx('upload-zone', over && 'upload-over')}>
      <div className="field">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        <p className="hint" id={`${id}-hint`}>
          JPEG, PNG or WebP, up to {MOST_MEGABYTES} MB each.
          <span className="by-script"> Choose them, drop them on the page, or paste one.</span>
        </p>
        <input
          ref={chosen}
          id={id}
          name={name}
          type="file"
          className="input upload-input"
          multiple
          accept={PICTURE_TYPES}
          aria-describedby={`${id}-hint`}
          onChange={(event) => takeFrom(event.currentTarget, onFiles)}
        />
      </div>
      <label className="by-script upload-camera button button-quiet">
        Take a picture
        <input
          type="file"
          className="sr-only"
          accept={PICTURE_TYPES}
          capture="environment"
          onChange={(event) => takeFrom(event.currentTarget, onFiles)}
        />
      </label>
    </div>
  )
}

function takeFrom(field: HTMLInputElement | null, take: (files: readonly File[]) => void) {
  if (!field?.files?.length) return
  take([...field.files])
  field.value = ''
}

type Listening = { take: (files: readonly File[]) => void; over: (isOver: boolean) => void }

/** Without this a browser leaves the page for a file that is dropped on it. */
function listenForFiles(page: Document, { take, over }: Listening): () => void {
  const stop = new AbortController()
  const listen = <Name extends 'paste' | 'dragover' | 'dragleave' | 'drop'>(
    name: Name,
    hear: (event: DocumentEventMap[Name]) => void,
  ) => page.addEventListener(name, hear, { signal: stop.signal })
  const isOfFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
  listen('dragover', (event) => {
    if (!isOfFiles(event)) return
    event.preventDefault()
    over(true)
  })
  listen('dragleave', (event) => event.relatedTarget === null && over(false))
  listen('drop', (event) => {
    if (!isOfFiles(event)) return
    event.preventDefault()
    over(false)
    take([...(event.dataTransfer?.files ?? [])])
  })
  listen('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
    if (files.length === 0) return
    event.preventDefault()
    take(files)
  })
  return () => stop.abort()
}
