import { createElement, type FunctionComponent, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { FormState } from '#components/ui/form-state.ts'
import { CheckField } from './check-field.tsx'
import { Checks } from './checks.tsx'
import { FormContext } from './form-context.ts'
import { PasswordField } from './password-field.tsx'
import { Radios } from './radios.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

const options = ['one', 'two', 'three'].map((value) => ({ value, label: value }))

/** A form as a browser without a script gets it back. */
function answered<Props extends object>(field: FunctionComponent<Props>, props: Props, state?: FormState): string {
  const children: ReactNode = createElement(field, props)
  return renderToStaticMarkup(createElement(FormContext, { value: { state, pending: false } }, children))
}

const refused = (rest: Partial<Extract<FormState, { ok: false }>>): FormState => ({
  ok: false,
  message: 'No.',
  ...rest,
})

describe('a field that is wrong', () => {
  const state = refused({ fields: { field: 'Write it in full.' } })

  it.each([
    ['text', answered(TextField, { name: 'field', label: 'Name', hint: 'As it is said.' }, state)],
    ['select', answered(SelectField, { name: 'field', label: 'Role', hint: 'As it is said.', options }, state)],
    ['checks', answered(Checks, { name: 'field', label: 'Sections', hint: 'As it is said.', options }, state)],
    ['radios', answered(Radios, { name: 'field', label: 'Where', hint: 'As it is said.', options }, state)],
  ])('says so to whoever cannot see it, after its hint: %s', (_, html) => {
    const ids = /aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? []
    const words = ids.map((id) => new RegExp(`id="${id}"[^>]*>(.*?)</p>`).exec(html)?.[1]?.replace(/<[^>]*>/g, ''))
    expect(words).toEqual(['As it is said.', 'Write it in full.'])
  })

  it('is not said of its neighbour', () => {
    expect(answered(TextField, { name: 'other', label: 'Other' }, state)).not.toContain('Write it in full.')
  })
})

describe('what was typed comes back without a script', () => {
  const state = refused({
    values: {
      name: 'Ali <b>',
      role: 'two',
      sections: ['one', 'three'],
      scope: 'three',
      sure: 'yes',
      password: 'secret',
    },
  })

  it('in a line of text, as text', () => {
    expect(answered(TextField, { name: 'name', label: 'Name', defaultValue: 'Before' }, state)).toContain(
      'value="Ali &lt;b&gt;"',
    )
  })

  it.each([
    ['select', answered(SelectField, { name: 'role', label: 'Role', options, defaultValue: 'one' }, state), ['two']],
    [
      'checks',
      answered(Checks, { name: 'sections', label: 'Sections', options, defaultValue: ['two'] }, state),
      ['one', 'three'],
    ],
    ['radios', answered(Radios, { name: 'scope', label: 'Where', options, defaultValue: 'one' }, state), ['three']],
    ['check', answered(CheckField, { name: 'sure', label: 'Sure' }, state), ['yes']],
  ])('in a choice: %s', (_, html, chosen) => {
    const ticked = [...html.matchAll(/<(?:input|option)[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => /(checked|selected)=/.test(tag))
    expect(ticked.map((tag) => /value="([^"]*)"/.exec(tag)?.[1])).toEqual(chosen)
  })

  it('but never a password, whatever the answer carries', () => {
    expect(answered(PasswordField, { autoComplete: 'current-password' }, state)).not.toContain('secret')
  })
})
