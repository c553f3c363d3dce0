import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { markOf } from '#lib/islands.ts'
import { type Print, print } from './print.ts'
import { commonHeaders } from './security-headers.ts'

/** `query` as it stands in the address, with its question mark. */
export type Files = (path: string, query?: string) => Print | undefined

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/**
 * The files of the build and of public/. The list is taken once, so no path can lead out of the two folders; each file is
 * read when it is first asked for.
 */
export function openFiles(folders: { build: string; public: string; origin: string }): Files {
  const places = new Map<string, string>()
  for (const file of list(folders.public)) places.set(`/${file}`, join(folders.public, file))
  for (const file of list(join(folders.build, 'static'))) {
    if (!file.endsWith('.map')) places.set(`/_next/static/${file}`, join(folders.build, 'static', file))
  }
  const prints = new Map<string, Print>()
  const make = (place: string, body: Buffer, lifetime: string) =>
    print({
      status: 200,
      type: types[extname(place)] ?? 'application/octet-stream',
      body,
      headers: [
        ...commonHeaders(folders.origin),
        ...['Cross-Origin-Resource-Policy', 'same-origin', 'Cache-Control', lifetime],
      ],
    })
  return (path, query = '') => {
    const place = places.get(path)
    if (!place) return undefined
    const known = prints.get(path + query) ?? prints.get(path)
    if (known) return known
    const body = readFileSync(place)
    const made = make(place, body, lifetime(path))
    prints.set(path, made)
    if (!path.startsWith('/islands/')) return made
    const marked = `?v=${markOf(body)}`
    prints.set(path + marked, make(place, body, forever))
    return prints.get(path + query) ?? made
  }
}

const forever = 'public, max-age=31536000, immutable'

/**
 * Names in the build carry a hash, and a font that changes gets a new name; the rest may change under its name. An island is kept
 * only under the mark of its bytes: asked for another mark, as by a page of the next version, it is given out and not kept.
 */
function lifetime(path: string): string {
  if (path.startsWith('/_next/static/') || path.startsWith('/fonts/')) return forever
  return path.startsWith('/islands/') ? 'no-cache' : 'public, max-age=600'
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** The style sheets of the build that carry the paper's colours, for the pages the press prints by itself. */
export function styleSheets(build: string): string[] {
  return list(join(build, 'static'))
    .filter(
      (file) => file.endsWith('.css') && readFileSync(join(build, 'static', file), 'utf8').includes('--color-paper'),
    )
    .map((file) => `/_next/static/${file}`)
}
