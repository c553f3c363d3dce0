/** A place in a list that is ordered by a moment and an id, as it travels in an address. */
export type Place = { at: Date; id: string }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const cursorOf = (place: Place) => `${place.at.getTime().toString(36)}.${place.id}`

/** The place a cursor names, or undefined for a mangled one: a list then begins at its beginning. */
export function placeOf(cursor: string | undefined): Place | undefined {
  const [time = '', id = '', ...rest] = (cursor ?? '').split('.')
  const at = new Date(Number.parseInt(time, 36))
  if (rest.length > 0 || !/^[0-9a-z]{1,9}$/.test(time) || !UUID.test(id) || Number.isNaN(at.getTime())) return undefined
  return { at, id }
}
