'use client'

import { useState } from 'react'
import { ShortField } from '#components/newsroom/body-editor/short-field.tsx'
import { isWebAddress } from '#domain/source.ts'
import { FIELD_WORDS } from './merge-documents.ts'

type Props = { value: string | undefined; readOnly: boolean; onChange: (value: string | undefined) => void }

/** Where a copy was published first. What is half an address yet is kept here and not in the story, which is saved meanwhile. */
export function OriginalField({ value, readOnly, onChange }: Props) {
  const [half, setHalf] = useState<string>()
  const type = (typed: string) => {
    const isWhole = typed === '' || isWebAddress(typed.trim())
    setHalf(isWhole ? undefined : typed)
    onChange(isWhole && typed !== '' ? typed.trim() : undefined)
  }
  return (
    <ShortField
      name="original"
      label={FIELD_WORDS.original}
      hint={
        half === undefined
          ? 'For a copy: the address of the original, to which search engines are led.'
          : 'That is no address yet: begin it with https://. The story is saved without it.'
      }
      value={half ?? value ?? ''}
      maxLength={1000}
      readOnly={readOnly}
      onChange={type}
    />
  )
}
