import { createReadStream } from 'node:fs'
import { SaxesParser } from 'saxes'
import type { WordPressAuthor, WordPressPost, WordPressSite, WordPressTerm } from '#domain/wordpress/export.ts'
import { mendAmpersands } from './bare-ampersands.ts'
import { cleanText } from './clean-text.ts'
import { type Element, type Fields, makePost, makeSite } from './export-elements.ts'

export type XmlError = { line: number; message: string }

export type ExportPart =
  | { kind: 'site'; site: WordPressSite }
  | { kind: 'author'; author: WordPressAuthor }
  | { kind: 'category' | 'tag'; term: WordPressTerm }
  | { kind: 'post'; post: WordPressPost }

const CONTAINERS = new Set([
  'channel',
  'item',
  'wp:author',
  'wp:category',
  'wp:tag',
  'wp:term',
  'wp:postmeta',
  'wp:comment',
  'wp:commentmeta',
  'wp:termmeta',
  'image',
])
// Nothing that WordPress writes is nested like this.
const DEEPEST = 2000

/**
 * Reads a WordPress export part by part, whatever its size. Errors of XML are told and read past; entities that the file
 * declares for itself are never expanded.
 */
export async function* readExport(
  file: string,
  onError: (error: XmlError) => void = () => undefined,
): AsyncGenerator<ExportPart> {
  const parts: ExportPart[] = []
  // Looking up a namespace costs more with every level of nesting, so prefixes are read here.
  const parser = new SaxesParser({ xmlns: false, position: false })
  let errors = 0
  const fail = (message: string) => {
    errors += 1
    onError({ line: parser.line, message })
  }
  parser.ENTITIES.nbsp = '\u00A0'
  parser.on('error', (error) => fail(error.message))
  listen(
    parser,
    () => errors,
    (part) => parts.push(part),
  )
  const mending = mendAmpersands(
    (text) => parser.write(text),
    () => fail('a bare & was read as &amp;'),
  )
  let decoder: TextDecoder | undefined
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    const first = decoder === undefined
    decoder ??= decoderFor(chunk)
    const text = decoder.decode(chunk, { stream: true })
    // WordPress lets plugins print blank lines before the declaration.
    mending.write(first ? text.trimStart() : text)
    yield* parts.splice(0)
  }
  mending.write(decoder?.decode() ?? '')
  mending.end()
  parser.close()
  yield* parts.splice(0)
}

/** The charset that the file names for itself; UTF-8 where it names none that is known. */
function decoderFor(chunk: Buffer) {
  const name = /^[^<]*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(chunk.subarray(0, 300).toString('latin1'))?.[1]
  try {
    return new TextDecoder(name ?? 'utf-8')
  } catch {
    return new TextDecoder('utf-8')
  }
}

function listen(parser: SaxesParser<{ xmlns: false }>, errors: () => number, tell: (part: ExportPart) => void) {
  const nameOf = openNames()
  const open: Element[] = []
  let depth = 0
  let site: Fields | undefined
  let fieldDepth = 0

  const tellSite = () => {
    if (site) tell({ kind: 'site', site: makeSite(site) })
    site = undefined
  }

  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > DEEPEST) return
    const name = nameOf(tag.name, tag.attributes)
    if (fieldDepth > 0 && !CONTAINERS.has(name)) return
    const at = { domain: tag.attributes.domain ?? '', nicename: tag.attributes.nicename ?? '', errors: errors() }
    open.push({ name, depth, line: parser.line, text: '', fields: new Map(), lists: [], ...at })
    fieldDepth = CONTAINERS.has(name) || name === 'rss' ? 0 : depth
    if (name === 'channel') site = open.at(-1)?.fields
    if (name === 'item') tellSite()
  })
  const read = (text: string) => {
    const element = open.at(-1)
    if (element && fieldDepth > 0) element.text += text
  }
  parser.on('text', read)
  parser.on('cdata', read)
  parser.on('closetag', () => {
    const element = open.at(-1)
    if (element?.depth === depth) {
      open.pop()
      fieldDepth = 0
      const parent = open.at(-1)
      if (CONTAINERS.has(element.name)) finish({ ...element, errors: errors() - element.errors }, parent, tell)
      else if (parent && element.name === 'category') parent.lists.push(element)
      else if (parent && !parent.fields.has(element.name)) parent.fields.set(element.name, cleanText(element.text))
      if (element.name === 'channel') tellSite()
    }
    depth -= 1
  })
}

function finish(element: Element, parent: Element | undefined, tell: (part: ExportPart) => void) {
  const text = (name: string) => element.fields.get(name) ?? ''
  switch (element.name) {
    case 'item':
      return tell({ kind: 'post', post: makePost(element) })
    case 'wp:author': {
      const full = `${text('wp:author_first_name')} ${text('wp:author_last_name')}`.trim()
      const login = text('wp:author_login')
      return tell({
        kind: 'author',
        author: { id: text('wp:author_id'), login, name: text('wp:author_display_name') || full || login },
      })
    }
    case 'wp:category':
      return tell({ kind: 'category', term: term(text, 'wp:category_nicename', 'wp:category_parent', 'wp:cat_name') })
    case 'wp:tag':
      return tell({ kind: 'tag', term: term(text, 'wp:tag_slug', '', 'wp:tag_name') })
    default:
      parent?.lists.push(element)
  }
}

const term = (text: (name: string) => string, nicename: string, parent: string, name: string): WordPressTerm => ({
  id: text('wp:term_id'),
  nicename: text(nicename),
  parent: text(parent),
  name: text(name) || text(nicename),
})

const PREFIXES: [RegExp, string][] = [
  [/wordpress\.org\/export\/[\d.]+\/excerpt\/?$/, 'excerpt:'],
  [/wordpress\.org\/export\/[\d.]+\/?$/, 'wp:'],
  [/\/rss\/1\.0\/modules\/content\/?$/, 'content:'],
  [/purl\.org\/dc\/elements\//, 'dc:'],
]

/** An element's name with the usual prefix, whatever prefix and version of the format the file uses. */
function openNames() {
  const prefixes = new Map<string, string>()
  return (name: string, attributes: Record<string, string>) => {
    for (const [key, uri] of Object.entries(attributes)) {
      const usual = key.startsWith('xmlns:') ? PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] : undefined
      if (usual) prefixes.set(key.slice('xmlns:'.length), usual)
    }
    const [prefix = '', local] = name.split(':', 2)
    return local === undefined ? name : `${prefixes.get(prefix) ?? `${prefix}:`}${local}`
  }
}
