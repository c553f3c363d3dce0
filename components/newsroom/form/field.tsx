'use client'

import type { ReactNode } from 'react'
import { Icon } from '#components/ui/icon.tsx'

type Frame = { id: string; label: string; hint?: string; wrong?: string; aside?: ReactNode; children: ReactNode }

/** A label over its field, what it is for, and what is wrong with it. */
export const Field = ({ id, label, hint, wrong, aside, children }: Frame) => (
  <div className="field">
    <div className="field-head">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {aside}
    </div>
    <Words id={id} hint={hint} wrong={wrong} />
    {children}
  </div>
)

/** Several choices under one legend. */
export const Group = ({ id, label, hint, wrong, children, described }: Frame & { described?: string }) => (
  <fieldset className="group" aria-describedby={described}>
    <legend className="label">{label}</legend>
    <Words id={id} hint={hint} wrong={wrong} />
    {children}
  </fieldset>
)

const Words = ({ id, hint, wrong }: Pick<Frame, 'id' | 'hint' | 'wrong'>) => (
  <>
    {hint && (
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {wrong && (
      <p className="wrong" id={`${id}-wrong`}>
        <Icon name="bad" />
        {wrong}
      </p>
    )}
  </>
)
