/** What a letter or a link must know of the installation: the public address, and whether mail goes out. */
export type Site = { origin: string; sendsMail: boolean }

// Next's bundle has module instances of its own: only the process is one.
const key = Symbol.for('broadsheet.site')
const process_ = globalThis as { [key]?: Site }

/** Said once, by whoever opened the paper in this process. */
export function setSite(site: Site | undefined) {
  process_[key] = site
}

export function site(): Site {
  const open = process_[key]
  if (!open) throw new Error('No paper is open in this process.')
  return open
}
