import { redirect } from 'next/navigation'

type Where = { next?: string; inPlace?: 'yes' }

/** Where the next step of a sign-in stands. */
export function stepAfter(awaits: 'code' | 'enrolment', next?: string): string {
  return withNext(awaits === 'code' ? '/admin/sign-in/code' : '/admin/sign-in/set-up', next)
}

/** A page of the door that leads on to another page afterwards. */
export const withNext = (address: string, next?: string) =>
  next === undefined ? address : `${address}?${new URLSearchParams({ next })}`

/** Whoever has come in goes where they wanted to; in place, they are there. */
export const onward = ({ next, inPlace }: Where) => (inPlace ? { next: 'in' } : redirect(next ?? '/admin'))
