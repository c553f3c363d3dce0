const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)

/** The value below which this part of all values lies. */
export const percentile = (values: readonly number[], part: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN

export const median = (values: readonly number[]) => percentile(values, 0.5)

/** The median, with the least and the most. */
export function spread(values: readonly number[], digits = 2) {
  const shown = (part: number) => percentile(values, part).toFixed(digits)
  return `${shown(0.5)} [${shown(0)} to ${shown(1)}]`
}

/** Each round's figure of one side against the same round's of the other. */
export const ratios = (ours: readonly number[], theirs: readonly number[]) =>
  ours.map((value, round) => value / (theirs[round] ?? Number.NaN))

export const thousands = (perSecond: number) => `${(perSecond / 1000).toFixed(1)}k`
