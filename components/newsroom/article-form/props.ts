import type { ReactNode } from 'react'
import type { Option } from '#components/newsroom/form/option.ts'
import type { FormAction } from '#components/ui/form-state.ts'
import type { ArticleDocument } from '#domain/article-document.ts'
import type { NamedThings } from '#domain/desk.ts'
import type { GateContext } from '#domain/gates.ts'
import type { Search } from './search.ts'

/** What the form of a story is given; everything it does goes out through these. */
export type ArticleFormProps = {
  articleId: string
  /** Number of the revision that is shown. */
  revision: number
  document: ArticleDocument
  /** What the text that readers see now says, where there is one. */
  publicDocument?: ArticleDocument
  named: NamedThings
  languages: readonly Option[]
  search: Search
  /** Writes the words of a picture that is added here. */
  describePicture: FormAction
  /** What the gates ask of the records; lead picture and changed facts are kept up to date while somebody types. */
  gates: GateContext
  /** Where saves are posted as `SaveRequest`; it answers with a `SaveReply`. */
  saveAddress: string
  /** The same without a script: the fields that `articleFields` reads. */
  save: FormAction
  /** The body as HTML, shown until the editor listens and where there is no script. */
  printedBody: ReactNode
  /** Why nobody may type here now, as a sentence; the form is then read only. */
  readOnly?: string
  /** Over the form: the workflow bar. */
  bar?: ReactNode
  /** Under the fields at the side: due, embargo, notes. */
  aside?: ReactNode
}

/** A save as it is posted, in JSON. A whole one is kept for ever, an autosave until it is thinned. */
export type SaveRequest = { basedOn: number; document: ArticleDocument; kind: 'autosave' | 'save' }

/** What a save is answered. Whatever the server’s status, the sentence is in the answer. */
export type SaveReply =
  | { ok: true; revision: number }
  /** 409: the working revision, whole, and who made it. */
  | { ok: false; why: 'stale'; revision: number; value: ArticleDocument; by: string }
  /** 401 */
  | { ok: false; why: 'signed-out' }
  /** 403, 404, 422 */
  | { ok: false; why: 'refused'; message: string }
