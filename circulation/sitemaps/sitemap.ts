import { pipeline, Readable, Transform } from 'node:stream'
import { ErrorLevel, SitemapIndexStream, SitemapStream } from 'sitemap'
import { absoluteIn } from '#circulation/feeds/feed.ts'
import { xmlText } from '#circulation/xml-text.ts'

/** An address of the paper, when its substance changed last, and the files of its pictures. */
export type SitemapLine = { path: string; changedOn?: Date; pictures?: readonly string[] }

/** A longer address is none that a search engine reads. */
const LONGEST_ADDRESS = 2047

/** A sitemap as it is made: no more of it is in memory than whoever reads it has asked for. */
export async function streamSitemap(
  lines: AsyncIterable<SitemapLine> | Iterable<SitemapLine>,
  origin: string,
): Promise<Readable> {
  const items = itemsOf(lines, origin)
  const first = await items.next()
  // The library refuses to make one of nothing: of a month in which every story has been withdrawn since.
  if (first.done) return Readable.from([Buffer.from(EMPTY)], { objectMode: false })
  const xmlns = { image: true, news: false, xhtml: false, video: false }
  // What it is given is right, and an error that it throws between two pieces would be nobody's.
  const sitemap = new SitemapStream({ xmlns, level: ErrorLevel.SILENT })
  return pipeline(Readable.from(chained(first.value, items)), sitemap, inPieces(), () => undefined)
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>'

async function* chained<T>(first: T, rest: AsyncIterable<T>) {
  yield first
  yield* rest
}

async function* itemsOf(lines: AsyncIterable<SitemapLine> | Iterable<SitemapLine>, origin: string) {
  for await (const { path, changedOn, pictures = [] } of lines) {
    const url = absoluteIn(origin, xmlText(path))
    if (url.length > LONGEST_ADDRESS) continue
    const img = pictures.map((file) => ({ url: `${origin}/pictures/${file}` }))
    yield { url, lastmod: changedOn?.toISOString(), img }
  }
}

/** The list of all sitemaps of the paper. */
export function streamIndex(paths: readonly string[], origin: string): Readable {
  const index = new SitemapIndexStream({ level: ErrorLevel.SILENT })
  return pipeline(Readable.from(paths.map((path) => ({ url: `${origin}${path}` }))), index, inPieces(), () => undefined)
}

const A_PIECE = 65_536

/** The library hands out every tag by itself; sockets are given pieces that are worth a write. */
function inPieces() {
  let piece = ''
  return new Transform({
    writableObjectMode: true,
    transform(tags, _encoding, done) {
      piece += tags
      if (piece.length < A_PIECE) return done()
      const whole = piece
      piece = ''
      done(null, Buffer.from(whole))
    },
    flush: (done) => done(null, piece === '' ? undefined : Buffer.from(piece)),
  })
}
