'use client'

import { type KeyboardEvent, type MouseEvent, useEffect, useState } from 'react'
import { Form } from '#components/newsroom/form/form.tsx'
import { SubmitButton } from '#components/newsroom/form/submit-button.tsx'
import { TextField } from '#components/newsroom/form/text-field.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { cropBox, type Focus, RATIO_NAMES } from '#domain/picture.ts'
import type { DeskPicture } from '#domain/picture-desk.ts'
import { DeskImage } from './desk-image.tsx'

type Props = { picture: DeskPicture; save: FormAction }

const STEP = 2
const MOVES: Record<string, Focus> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
}

/** Where a picture is looked at first: set by a click or the arrow keys, with what every cut then shows. */
export function FocusForm({ picture, save }: Props) {
  const [focus, setFocus] = useState(picture.focus)
  // Without a script two fields say it.
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])

  function onClick(event: MouseEvent<HTMLButtonElement>) {
    // A press of Enter is a click without a place.
    if (event.detail === 0) return
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    setFocus({ x: within((event.clientX - left) / width), y: within((event.clientY - top) / height) })
  }

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    const move = MOVES[event.key]
    if (!move) return
    event.preventDefault()
    setFocus(({ x, y }) => ({ x: within((x + move.x) / 100), y: within((y + move.y) / 100) }))
  }

  return (
    <Form className="form focus-form" action={save} hidden={{ id: picture.id }} label="Focus">
      <div className="by-script stack">
        <p className="hint" id="focus-hint">
          Every cut keeps what is under the ring. Click into the picture, or move the ring with the arrow keys.
        </p>
        <button
          type="button"
          className="focus-picture"
          aria-label={`The focus: ${focus.x} % from the left, ${focus.y} % from the top`}
          aria-describedby="focus-hint"
          onClick={onClick}
          onKeyDown={onKeyDown}
        >
          <DeskImage picture={picture} width={960} />
          <span className="focus-ring" style={{ left: `${focus.x}%`, top: `${focus.y}%` }} />
        </button>
        <ul className="focus-cuts">
          {RATIO_NAMES.map((ratio) => {
            const { width, height, left, top } = cropBox(picture, ratio, focus)
            return (
              <li key={ratio}>
                <span className="focus-cut" style={{ aspectRatio: `${width} / ${height}` }}>
                  <span
                    style={{
                      width: `${(picture.width / width) * 100}%`,
                      transform: `translate(${(-left / picture.width) * 100}%, ${(-top / picture.height) * 100}%)`,
                    }}
                  >
                    <DeskImage picture={picture} width={640} />
                  </span>
                </span>
                <small>{ratio.replace('x', ':')}</small>
              </li>
            )
          })}
        </ul>
        {ready && <input type="hidden" name="x" value={focus.x} />}
        {ready && <input type="hidden" name="y" value={focus.y} />}
      </div>
      <noscript>
        <TextField name="x" label="From the left, in hundredths" inputMode="numeric" defaultValue={String(focus.x)} />
        <TextField name="y" label="From the top, in hundredths" inputMode="numeric" defaultValue={String(focus.y)} />
      </noscript>
      <SubmitButton look="quiet">Save the focus</SubmitButton>
    </Form>
  )
}

const within = (part: number) => Math.round(Math.min(1, Math.max(0, part)) * 100)
