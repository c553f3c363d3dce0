/** A path as the paper knows it, and as it is written in an address. */
export type NormalPath = { decoded: string; encoded: string; isNormal: boolean }

/**
 * The one form of a reader's path: decoded, NFC, lower case, no doubled or trailing slash. `undefined` when it cannot be
 * a path at all: a broken escape, a control sign, a slash or backslash that hides behind an escape, a dot segment.
 */
export function normalPath(raw: string): NormalPath | undefined {
  if (!raw.startsWith('/')) return undefined
  const segments: string[] = []
  for (const part of raw.split('/')) {
    const segment = decode(part)
    if (segment === undefined || /[\p{Cc}/\\]/u.test(segment) || segment === '.' || segment === '..') return undefined
    segments.push(segment)
  }
  const decoded = segments.join('/')
  const normal = `/${segments.filter(Boolean).map(lowered).join('/')}`
  return { decoded: normal, encoded: encodePath(normal), isNormal: normal === decoded }
}

/** Each segment percent-encoded as a browser would send it. */
export function encodePath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/%(?:2C|3A|3B|3D|40|24|26|2B)/g, decodeURIComponent))
    .join('/')
}

/** Collapses doubled slashes and drops the last one, and leaves letters alone. */
export function tidySlashes(raw: string): string {
  return `/${raw.split('/').filter(Boolean).join('/')}`
}

function lowered(segment: string): string {
  return segment.normalize('NFC').toLowerCase().normalize('NFC')
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
