import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { type Print, print } from './print.ts'
import { commonHeaders } from './security-headers.ts'

export type Files = (path: string) => Print | undefined

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
  return (path) => {
    const place = places.get(path)
    if (!place) return undefined
    const known = prints.get(path)
    if (known) return known
    const made = print({
      status: 200,
      type: types[extname(place)] ?? 'application/octet-stream',
      body: readFileSync(place),
      headers: [
        ...commonHeaders(folders.origin),
        ...['Cross-Origin-Resource-Policy', 'same-origin', 'Cache-Control', lifetime(path)],
      ],
    })
    prints.set(path, made)
    return made
  }
}

/** Names in the build carry a hash, and a font that changes gets a new name; the rest may change under its name. */
function lifetime(path: string): string {
  const forever = path.startsWith('/_next/static/') || path.startsWith('/fonts/')
  return forever ? 'public, max-age=31536000, immutable' : 'public, max-age=600'
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
