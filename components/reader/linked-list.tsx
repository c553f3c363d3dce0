import { Fragment, type ReactNode } from 'react'

/** “A, B and C” in a language, each of them whatever it is drawn as. */
export function LinkedList<T>({
  of,
  language,
  draw,
}: {
  of: readonly T[]
  language: string
  draw: (one: T) => ReactNode
}) {
  const places = of.map((_, place) => String(place))
  return new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(places).map(({ type, value }, part) => {
    const one = of[Number(value)]
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have nothing but their place.
    return <Fragment key={part}>{type === 'element' && one !== undefined ? draw(one) : value}</Fragment>
  })
}
