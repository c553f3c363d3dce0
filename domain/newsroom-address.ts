// Where no one may be led back to after signing in: it is where they come from.
const door = /^\/admin\/(sign-in|reset|invitation)(\/|\?|$)/
const strange = /[\\\s\p{Cc}]|^\/\//u

/** The page of the newsroom that an address names, or `undefined`: nobody is led anywhere else after signing in. */
export function readNewsroomAddress(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 2000 || strange.test(text) || !text.startsWith('/')) return undefined
  const base = 'http://newsroom.invalid'
  if (!URL.canParse(text, base)) return undefined
  const { origin, pathname, searchParams } = new URL(text, base)
  if (origin !== base || !(pathname === '/admin' || pathname.startsWith('/admin/')) || door.test(pathname))
    return undefined
  // Next asks for the data of a page under the page's address with a mark of its own.
  searchParams.delete('_rsc')
  return pathname + (searchParams.size > 0 ? `?${searchParams}` : '')
}
