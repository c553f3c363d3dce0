'use client'

import { useState } from 'react'
import { ShortField } from '#components/newsroom/body-editor/short-field.tsx'
import { Button } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { Picked } from '#domain/desk.ts'
import { deskPictureAddress } from '#domain/picture.ts'
import type { DeskPicture } from '#domain/picture-desk.ts'
import { PICTURE_WORDS, type PictureWord, type PictureWords } from '#domain/picture-words.ts'
import { DeskImage } from './desk-image.tsx'
import { nameOf } from './picture-grid.tsx'
import type { Added } from './use-uploads.ts'
import { isProposed, WORD_FIELDS, withProposed } from './word-fields.ts'

type Props = { added: Added; describe: FormAction; onPick: (picked: Picked) => void }

const ASKED = ['alt', 'credit', 'caption'] as const satisfies PictureWord[]

/** Asks for the words of a picture that has just been added to a story, and then uses it there. */
export function NewWords({ added: { picture, proposed }, describe, onPick }: Props) {
  const [words, setWords] = useState<PictureWords>(() => withProposed(picture, proposed))
  const [wrong, setWrong] = useState<string>()
  const [saving, setSaving] = useState(false)

  async function use() {
    if (PICTURE_WORDS.every((word) => words[word] === picture[word])) return onPick(pickedOf(picture, words))
    const form = new FormData()
    form.set('id', picture.id)
    for (const word of PICTURE_WORDS) form.set(word, words[word])
    setSaving(true)
    // Within the form of the story no other form can stand.
    const said = await describe(undefined, form).catch(() => undefined)
    setSaving(false)
    if (said?.ok) return onPick(pickedOf(picture, words))
    setWrong(said?.message ?? 'The server does not answer. Try again in a moment.')
  }

  return (
    <div className="stack new-words">
      <DeskImage picture={picture} width={640} />
      {wrong && (
        <div role="alert">
          <Notice look="bad">{wrong}</Notice>
        </div>
      )}
      {isProposed(picture, proposed) && (
        <p className="hint">Some of this was read from the file. See whether it is right.</p>
      )}
      {ASKED.map((word) => {
        const { label, hint, maxLength } = WORD_FIELDS[word]
        return (
          <ShortField
            key={word}
            label={label}
            hint={hint}
            maxLength={maxLength}
            value={words[word]}
            onChange={(value) => setWords((before) => ({ ...before, [word]: value }))}
          />
        )
      })}
      <div className="form-foot">
        <Button look="primary" aria-disabled={saving || undefined} onClick={() => !saving && void use()}>
          Use this picture
        </Button>
      </div>
    </div>
  )
}

/** The picture as the form of a story names it. */
function pickedOf(picture: DeskPicture, words: PictureWords): Picked {
  const width = picture.widths.find((one) => one >= 640) ?? picture.widths.at(-1) ?? 0
  return {
    id: picture.id,
    label: nameOf(words),
    hint: words.credit,
    picture: {
      address: deskPictureAddress(picture.hash, width),
      width,
      height: Math.round((width * picture.height) / picture.width),
      alt: words.alt.trim(),
      credit: words.credit.trim(),
    },
  }
}
