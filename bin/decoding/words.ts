import exifr from 'exifr'
import { PICTURE_WORDS, type PictureWord, type PictureWords, tidyWords } from '#domain/picture-words.ts'
import type { Known } from './look.ts'

/** Where each word stands, best first: XMP, then IPTC, then EXIF. */
const PLACES: Record<PictureWord, readonly (readonly [block: string, field: string])[]> = {
  caption: [
    ['dc', 'description'],
    ['iptc', 'Caption'],
    ['ifd0', 'ImageDescription'],
  ],
  credit: [
    ['photoshop', 'Credit'],
    ['iptc', 'Credit'],
  ],
  creator: [
    ['dc', 'creator'],
    ['iptc', 'Byline'],
    ['ifd0', 'Artist'],
  ],
  copyright: [
    ['dc', 'rights'],
    ['iptc', 'CopyrightNotice'],
    ['ifd0', 'Copyright'],
  ],
  alt: [['Iptc4xmpCore', 'AltTextAccessibility']],
}

/** What a picture says of itself: anybody may have written it, and it is text and nothing else. */
export async function readWords(known: Known): Promise<PictureWords> {
  const found = await readBlocks(known).catch(() => undefined)
  const read = (word: PictureWord) => {
    const texts = PLACES[word].map(([block, field]) => textOf(partOf(partOf(found, block), field), block))
    return texts.find((text) => text.trim() !== '') ?? ''
  }
  return tidyWords(Object.fromEntries(PICTURE_WORDS.map((word) => [word, read(word)])))
}

const XMP_MARK = Buffer.from('http://ns.adobe.com/xap/1.0/\0')
const MOST_BYTES = 65_000

/** The blocks as in the smallest JPEG, whatever kind of file they were found in. What is longer than a JPEG's is no caption. */
function readBlocks({ exif, iptc, xmp }: Known): Promise<unknown> {
  const segments = [
    exif && segment(0xe1, exif),
    xmp && segment(0xe1, Buffer.concat([XMP_MARK, xmp])),
    iptc && segment(0xed, iptc),
  ].filter((one) => one !== undefined)
  if (segments.length === 0) return Promise.resolve(undefined)
  const file = Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xd9])])
  return exifr.parse(file, {
    ifd0: {},
    iptc: true,
    xmp: true,
    exif: false,
    gps: false,
    interop: false,
    icc: false,
    jfif: false,
    makerNote: false,
    userComment: false,
    mergeOutput: false,
    reviveValues: false,
  })
}

function segment(marker: number, bytes: Buffer): Buffer | undefined {
  if (bytes.length > MOST_BYTES) return undefined
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

/** A text, or several as one: of languages the first, which is the file's own; of people all. */
function textOf(value: unknown, block: string): string {
  if (typeof value === 'string') return block === 'iptc' ? utf8OrLatin(value) : unescaped(value, block)
  if (!Array.isArray(value)) return typeof value === 'object' ? ownText(partOf(value, 'value'), block) : ''
  const texts = value.slice(0, 20)
  const inLanguages = texts.some((one) => typeof one === 'object')
  return (inLanguages ? texts.slice(0, 1) : texts).map((one) => textOf(one, block)).join(', ')
}

const ownText = (value: unknown, block: string) => (typeof value === 'string' ? textOf(value, block) : '')

/** The old blocks say seldom in which signs they are written: what reads as UTF-8 is. */
function utf8OrLatin(text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** XMP comes with its signs still written as XML writes them. */
function unescaped(text: string, block: string): string {
  if (block === 'ifd0') return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
