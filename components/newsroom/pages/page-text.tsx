'use client'

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Search } from '#components/newsroom/article-form/search.ts'
import { BodyEditor, type BodyHandle } from '#components/newsroom/body-editor/body-editor.tsx'
import { INSERTIONS, type Insertion } from '#components/newsroom/body-editor/tools.ts'
import { useField } from '#components/newsroom/form/form-context.ts'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { Body } from '#domain/body.ts'
import type { NamedThings } from '#domain/desk.ts'
import { bodyOfPlain, plainOf } from '#domain/plain-body.ts'

type Props = {
  body: Body
  /** The paper’s. */
  language: string
  named: NamedThings
  search: Search
  /** The body as HTML, until the editor listens and where there is no script. */
  children?: ReactNode
}

/** The text of a page: block by block, and as plain text without a script where that can say all of it. */
export function PageText({ body, language, named, search, children }: Props) {
  const [first] = useState(() => typedEarly() ?? body)
  const [now, setNow] = useState(first)
  const [ready, setReady] = useState(false)
  const handle = useRef<BodyHandle>(null)
  const plain = useMemo(() => plainOf(body), [body])
  const { wrong } = useField('text', undefined)
  useEffect(() => setReady(true), [])

  if (!ready && plain !== undefined) {
    return (
      <div data-page-text>
        <TextField
          name="text"
          label="Text"
          hint="A blank line between paragraphs. Begin a line with “## ” for a crosshead, with “- ” for a list. A link is [words](address)."
          rows={14}
          defaultValue={plain}
          required
        />
      </div>
    )
  }
  return (
    <div className="page-text">
      <p className="label" aria-hidden>
        Text
      </p>
      {wrong && (
        <p className="wrong" role="alert">
          <Icon name="bad" />
          {wrong}
        </p>
      )}
      <input type="hidden" name="body" value={JSON.stringify(now)} />
      <BodyEditor
        handle={handle}
        label="Text"
        body={first}
        language={language}
        named={named}
        search={search}
        insertions={OF_A_PAGE}
        onPick={() => undefined}
        onChange={setNow}
        onRest={() => undefined}
      >
        {children}
        <noscript>
          <p className="hint">
            This text holds more than paragraphs, crossheads, lists and links: without a script it stays as it is. The
            title and the place can be changed.
          </p>
        </noscript>
      </BodyEditor>
    </div>
  )
}

// A page prints no pictures and follows no stories.
/** Pages name neither pictures nor stories. */
const WITH_NAMES: readonly Insertion[] = ['picture', 'gallery', 'relatedLink']
const OF_A_PAGE = INSERTIONS.filter(({ insertion }) => !WITH_NAMES.includes(insertion))

/** What somebody typed before the page listened; React sets the field back as it takes the page over. */
function typedEarly(): Body | undefined {
  if (typeof document === 'undefined') return undefined
  const field = document.querySelector('[data-page-text] textarea')
  if (!(field instanceof HTMLTextAreaElement)) return undefined
  return field.value === field.defaultValue ? undefined : bodyOfPlain(field.value)
}
