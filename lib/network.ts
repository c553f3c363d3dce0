import { isIPv4, isIPv6 } from 'node:net'

/** Whom an address belongs to, as far as it shows: one IPv4 address, or the /64 that one household of IPv6 is given. */
export function networkOf(address: string): string {
  const bare = address.trim().toLowerCase().split('%')[0] ?? ''
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1]
  if (mapped && isIPv4(mapped)) return mapped
  if (!isIPv6(bare)) return bare
  const [head = '', tail] = bare.replace(/(\d+\.){3}\d+$/, '0:0').split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail ? tail.split(':') : []
  const missing = tail === undefined ? 0 : 8 - first.length - last.length
  const groups = [...first, ...Array<string>(missing).fill('0'), ...last].slice(0, 4)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
