/**
 * How often a value of one sample is greater than one of the other (a half when they cannot be told apart), and how likely a
 * difference so great is by chance (Mann-Whitney, two-sided, normal approximation; samples of twenty and more).
 */
export function mannWhitney(one: readonly number[], other: readonly number[]): { greater: number; chance: number } {
  const all = [...one.map((value) => ({ value, mine: true })), ...other.map((value) => ({ value, mine: false }))]
  all.sort((a, b) => a.value - b.value)
  let ranks = 0
  let ties = 0
  for (let from = 0; from < all.length; ) {
    let to = from + 1
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1
    const mine = all.slice(from, to).filter((entry) => entry.mine).length
    ranks += mine * ((from + 1 + to) / 2)
    ties += (to - from) ** 3 - (to - from)
    from = to
  }
  const [n, m] = [one.length, other.length]
  const u = ranks - (n * (n + 1)) / 2
  const spread = Math.sqrt(((n * m) / 12) * (n + m + 1 - ties / ((n + m) * (n + m - 1))))
  const z = (Math.abs(u - (n * m) / 2) - 0.5) / spread
  return { greater: u / (n * m), chance: Math.min(1, 2 * (1 - normal(z))) }
}

/** The part of the normal distribution below z (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  const factors = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429]
  const tail = density * factors.reduceRight((sum, factor) => (sum + factor) * t, 0)
  return z < 0 ? tail : 1 - tail
}
