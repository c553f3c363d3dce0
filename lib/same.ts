/** Whether two values of JSON say the same; a field that is not there is one that says nothing, in whatever order they stand. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, place) => same(value, other[place]))
    )
  }
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))]
  const names = new Set([...left.map(([name]) => name), ...right.keys()])
  const mine = new Map(left)
  return [...names].every((name) => same(mine.get(name), right.get(name)))
}
