'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { blockWords } from '#components/newsroom/body-editor/block-words.ts'
import { Button } from '#components/ui/button.tsx'
import type { ArticleDocument } from '#domain/article-document.ts'
import type { NamedThings } from '#domain/desk.ts'
import type { Choice } from '#lib/block-merge.ts'
import { fieldWords } from './field-words.ts'
import { type Choices, chosenDocument, FIELD_WORDS, type FurnitureField } from './merge-documents.ts'
import type { Conflict as TwoTexts } from './use-article.ts'

type Props = { conflict: TwoTexts; named: NamedThings; onChoose: (chosen: ArticleDocument) => void }

/** Two people changed the same places: each place is shown as both left it, and whoever is here chooses. */
export function Conflict({ conflict, named, onChoose }: Props) {
  const { by, revision, merged } = conflict
  const head = useRef<HTMLHeadingElement>(null)
  const [fields, setFields] = useState<Choices['fields']>({})
  const [blocks, setBlocks] = useState<Record<number, Choice>>({})
  const places = merged.body.filter((part) => part.kind === 'conflict')
  const open =
    merged.fields.filter((field) => !fields[field]).length + places.filter((_, place) => !blocks[place]).length
  const who = by === '' ? 'the other' : by

  useEffect(() => head.current?.focus(), [])

  const chooseAll = (choice: 'ours' | 'theirs' | 'both') => {
    const forFields = choice === 'theirs' ? 'theirs' : 'ours'
    setFields(Object.fromEntries(merged.fields.map((field) => [field, forFields])) as Choices['fields'])
    setBlocks(Object.fromEntries(places.map((_, place) => [place, choice])))
  }
  const done = () =>
    onChoose(chosenDocument(merged, { fields, blocks: places.map((_, place) => blocks[place] ?? 'both') }))

  return (
    <section className="conflict" aria-labelledby="two-texts">
      <h2 id="two-texts" ref={head} tabIndex={-1}>
        Two texts
      </h2>
      <p>
        {by === '' ? 'There is another text of this story' : `${by} saved revision ${revision} while you were writing`}.
        What you changed in different places is together already. Where both of you changed the same, choose; nothing is
        lost before you do.
      </p>
      <div className="form-foot">
        <Button onClick={() => chooseAll('ours')}>Mine everywhere</Button>
        <Button onClick={() => chooseAll('theirs')}>{`All from ${who}`}</Button>
        {places.length > 0 && <Button onClick={() => chooseAll('both')}>Both, one after the other</Button>}
      </div>
      <ol>
        {merged.fields.map((field) => (
          <Place
            key={field}
            label={FIELD_WORDS[field]}
            ours={fieldWords(field, merged.ours, named)}
            theirs={fieldWords(field, merged.theirs, named)}
            who={who}
            lang={merged.ours.language}
            chosen={fields[field]}
            onChoose={(choice) =>
              setFields({ ...fields, [field]: choice } as Record<FurnitureField, 'ours' | 'theirs'>)
            }
          />
        ))}
        {places.map((place, number) => (
          <Place
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in a text has no name but its number.
            key={number}
            label={`Text, place ${number + 1}`}
            ours={place.ours.map(blockWords).join('\n')}
            theirs={place.theirs.map(blockWords).join('\n')}
            who={who}
            lang={merged.ours.language}
            both
            chosen={blocks[number]}
            onChoose={(choice) => setBlocks({ ...blocks, [number]: choice })}
          />
        ))}
      </ol>
      <div className="form-foot">
        <Button look="primary" aria-disabled={open > 0 || undefined} onClick={() => open === 0 && done()}>
          Go on with this text
        </Button>
        {open > 0 && (
          <p className="hint">{open === 1 ? 'One place is left to choose.' : `${open} places are left to choose.`}</p>
        )}
      </div>
    </section>
  )
}

type PlaceProps = {
  label: string
  ours: string
  theirs: string
  who: string
  lang: string
  both?: true
  chosen: Choice | undefined
  onChoose: (choice: Choice) => void
}

function Place({ label, ours, theirs, who, lang, both, chosen, onChoose }: PlaceProps) {
  const id = useId()
  const choice = (value: Choice, words: string, text?: string) => (
    <label className="conflict-text">
      <span className="choice">
        <input type="radio" name={id} checked={chosen === value} onChange={() => onChoose(value)} />
        {words}
      </span>
      {text !== undefined && (
        <span dir="auto" lang={lang}>
          {text === '' ? '(taken out)' : text}
        </span>
      )}
    </label>
  )
  return (
    <li>
      <fieldset>
        <legend className="label">{label}</legend>
        <div className="conflict-texts">
          {choice('ours', 'Mine', ours)}
          {choice('theirs', `From ${who}`, theirs)}
        </div>
        {both && choice('both', 'Both, mine first')}
      </fieldset>
    </li>
  )
}
