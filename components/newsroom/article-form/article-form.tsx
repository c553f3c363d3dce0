'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { BodyEditor } from '#components/newsroom/body-editor/body-editor.tsx'
import { Form } from '#components/newsroom/form/form.tsx'
import { PictureDeskContext } from '#components/newsroom/pictures/picture-desk.ts'
import type { FormAction } from '#components/ui/form-state.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { NamedThings, Picked, PickKind } from '#domain/desk.ts'
import { BeforeItGoesOut } from './before-it-goes-out.tsx'
import { Conflict } from './conflict.tsx'
import { FoundCopy } from './found-copy.tsx'
import { FurnitureFields } from './furniture-fields.tsx'
import { LeadField } from './lead-field.tsx'
import { openGates, wordsOf } from './missing.ts'
import type { ArticleFormProps } from './props.ts'
import { SaveLine } from './save-line.tsx'
import { SavingContext } from './saving.ts'
import { TextArea } from './text-area.tsx'
import { typedEarly } from './typed-early.ts'
import { useArticle } from './use-article.ts'
import { useRested } from './use-rested.ts'

/** The form of a story: the text as it will be read, what belongs to it at its side, and everything typed kept. */
export function ArticleForm(props: ArticleFormProps) {
  const { articleId, search, languages, gates, publicDocument, readOnly, describePicture } = props
  const [early] = useState(() => typedEarly(articleId))
  const article = useArticle(props)
  const { document, change, rest, conflict, found } = article
  const [picks, setPicks] = useState<NamedThings>(NOTHING)
  const named = useMemo(() => bothNamed(props.named, picks), [props.named, picks])
  const shown = useRested(document, 400)
  // With a script the body is saved from the editor; this is what a form without one sends back.
  const given = useMemo(() => JSON.stringify(props.document.body), [props.document.body])
  const missing = useMemo(
    () => openGates(shown, { gates, publicDocument, named }),
    [shown, gates, publicDocument, named],
  )
  const length = useMemo(() => wordsOf(shown), [shown])
  const latest = useRef(change)
  latest.current = change
  useEffect(() => {
    if (early) latest.current(early)
  }, [early])
  const isOff = readOnly !== undefined
  const onPick = (kind: PickKind, picked: Picked) =>
    setPicks((before) => ({ ...before, [kind]: [...before[kind], picked] }))
  const pictures = useMemo(() => ({ describe: describePicture, articleId }), [describePicture, articleId])
  const line = { readOnly: isOff, lang: document.language, onBlur: rest }

  return (
    <SavingContext value={{ revision: article.revision, state: article.state, flush: article.flush }}>
      {props.bar}
      {found && !conflict && (
        <FoundCopy onTake={() => void article.takeFound()} onDrop={() => void article.dropFound()} />
      )}
      {conflict && <Conflict conflict={conflict} named={named} onChoose={(chosen) => void article.choose(chosen)} />}
      <PictureDeskContext value={pictures}>
        <div className="story" data-story={articleId} inert={conflict !== undefined}>
          <Form
            action={useOwnSave(props.save, article.flush)}
            hidden={{ articleId, revision: String(article.revision), body: given }}
            className="story-form"
            label="Story"
          >
            {isOff && <Notice look="warn">{readOnly}</Notice>}
            <div className="story-text">
              <TextArea
                {...line}
                name="kicker"
                label="Kicker"
                className="story-kicker"
                maxLength={80}
                oneLine
                value={document.kicker}
                onChange={(kicker) => change({ kicker })}
              />
              <TextArea
                {...line}
                id="story-headline"
                name="headline"
                label="Headline"
                className="story-headline"
                maxLength={300}
                oneLine
                value={document.headline}
                onChange={(headline) => change({ headline })}
              />
              <TextArea
                {...line}
                name="standfirst"
                label="Standfirst"
                className="story-standfirst"
                maxLength={1500}
                value={document.standfirst}
                onChange={(standfirst) => change({ standfirst })}
              />
              <div id="story-body">
                <BodyEditor
                  handle={article.body}
                  body={document.body}
                  language={document.language}
                  named={named}
                  search={search}
                  readOnly={isOff}
                  onPick={onPick}
                  onChange={(body) => change({ body })}
                  onRest={rest}
                >
                  {props.printedBody}
                  <noscript>
                    <p className="hint">
                      The text itself is edited with a script. Everything else here can be changed without one.
                    </p>
                  </noscript>
                </BodyEditor>
              </div>
              <p className="hint">{length}</p>
            </div>
            <div className="story-side">
              {!isOff && (
                <SaveLine
                  state={article.state}
                  revision={article.revision}
                  message={article.message}
                  together={article.together}
                  onCompare={article.compare}
                />
              )}
              <BeforeItGoesOut open={missing} />
              <FurnitureFields
                document={document}
                languages={languages}
                named={named}
                search={search}
                readOnly={isOff}
                onPick={onPick}
                onChange={change}
              />
              <LeadField
                lead={document.lead}
                named={named.picture}
                search={search}
                readOnly={isOff}
                onPick={(picked) => onPick('picture', picked)}
                onChange={(lead) => change({ lead })}
              />
            </div>
          </Form>
          {props.aside && <div className="story-aside">{props.aside}</div>}
        </div>
      </PictureDeskContext>
    </SavingContext>
  )
}

const NOTHING: NamedThings = { topic: [], contributor: [], source: [], picture: [], story: [] }

const bothNamed = (given: NamedThings, picked: NamedThings): NamedThings => ({
  topic: [...given.topic, ...picked.topic],
  contributor: [...given.contributor, ...picked.contributor],
  source: [...given.source, ...picked.source],
  picture: [...given.picture, ...picked.picture],
  story: [...given.story, ...picked.story],
})

/** The button saves the way the typing does; without a script, and before it is ready, the server’s action does. */
function useOwnSave(
  save: FormAction,
  flush: (whole: boolean) => ReturnType<ReturnType<typeof useArticle>['flush']>,
): FormAction {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return save
  return async () => {
    const saved = await flush(true)
    return saved.ok ? { ok: true } : saved
  }
}
