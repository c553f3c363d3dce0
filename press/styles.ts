import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Sets the style sheets into a page, and names by hash what its policy must allow for that. */
export type SetStyles = (html: string) => { html: string; hashes: string[] }

/**
 * The style sheets of the build, to stand in the page instead of behind a link: a phone that asks for a first page draws it
 * after one answer, not two. The link is looked for as Next writes it; no text can look like it, since text has no bare `<`.
 */
export function stylesOf(build: string, addresses: readonly string[]): SetStyles {
  const sheets = addresses.map((address) => {
    const style = readFileSync(join(build, address.replace('/_next/', '')), 'utf8').replaceAll('</', '<\\/')
    const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`
    return { link: `<link rel="stylesheet" href="${address}"/>`, style: `<style>${style}</style>`, hash }
  })
  return (html) => {
    const here = sheets.filter(({ link }) => html.includes(link))
    return {
      html: here.reduce((page, { link, style }) => page.replace(link, () => style), html),
      hashes: here.map(({ hash }) => hash),
    }
  }
}
