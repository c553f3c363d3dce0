import { randomBytes } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Create } from 'sharp'

/** Whatever of this is found in a rendition has come through. */
export const MARK = 'x-must-not-come-through-x'
export const SCRIPT = `<script>alert("${MARK}")</script>`

export const paint = (more: Partial<Create> = {}) =>
  sharp({ create: { width: 700, height: 500, channels: 3, background: '#4a7', ...more } })
export const jpeg = () => paint().jpeg().toBuffer()
export const png = () => paint().png().toBuffer()
export const webp = () => paint().webp().toBuffer()
export const text = (words: string) => Buffer.from(words)
export const cut = async (whole: Promise<Buffer>, share: number) => {
  const bytes = await whole
  return bytes.subarray(0, Math.floor(bytes.length * share))
}
export const behind = async (whole: Promise<Buffer>, tail: string | Buffer) =>
  Buffer.concat([await whole, Buffer.from(tail)])

// PNG, chunk by chunk.
export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
export function chunk(type: string, data: Buffer, checksum?: number): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(checksum ?? crc32(body))
  return Buffer.concat([length, body, sum])
}
export function header(width: number, height: number, depth = 8, colours = 2, interlaced = 0): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([depth, colours, 0, 0, interlaced], 8)
  return chunk('IHDR', data)
}
export const END = chunk('IEND', Buffer.alloc(0))
export const pngOf = (...parts: Buffer[]) => Buffer.concat([SIGNATURE, ...parts, END])
export const zeros = (bytes: number) => chunk('IDAT', deflateSync(Buffer.alloc(bytes), { level: 9 }))
/** Chunks before the picture of a PNG that is otherwise whole. */
export async function pngWith(...chunks: Buffer[]): Promise<Buffer> {
  const whole = await png()
  return Buffer.concat([whole.subarray(0, 33), ...chunks, whole.subarray(33)])
}

// JPEG, segment by segment.
export function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(Math.min(data.length + 2, 0xffff), 2)
  return Buffer.concat([head, data])
}
export async function jpegWith(...segments: Buffer[]): Promise<Buffer> {
  const whole = await jpeg()
  return Buffer.concat([whole.subarray(0, 2), ...segments, whole.subarray(2)])
}
/** A JPEG that says it is as large as asked, whatever it holds. */
export async function jpegSaying(width: number, height: number): Promise<Buffer> {
  const whole = Buffer.from(await jpeg())
  const at = whole.indexOf(Buffer.from([0xff, 0xc0]))
  whole.writeUInt16BE(height, at + 5)
  whole.writeUInt16BE(width, at + 7)
  return whole
}
export async function webpSaying(width: number, height: number): Promise<Buffer> {
  const inner = Buffer.from((await webp()).subarray(12))
  const canvas = Buffer.alloc(18)
  canvas.write('VP8X')
  canvas.writeUInt32LE(10, 4)
  canvas.writeUIntLE(width - 1, 12, 3)
  canvas.writeUIntLE(height - 1, 15, 3)
  const body = Buffer.concat([text('WEBP'), canvas, inner])
  const head = Buffer.alloc(8)
  head.write('RIFF')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}
export const boxed = (brand: string) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    text(`ftyp${brand}`),
    Buffer.alloc(4),
    text(`mif1${brand}`),
    randomBytes(600),
  ])
export const xmp = (inner: string) =>
  segment(
    0xe1,
    text(
      `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`,
    ),
  )
export const frames = async (kind: 'gif' | 'webp', count: number) => {
  const pages = await Promise.all(
    Array.from({ length: count }, (_, n) =>
      sharp({ create: { width: 60, height: 60, channels: 3, background: { r: (n * 90) % 255, g: 40, b: 90 } } })
        .png()
        .toBuffer(),
    ),
  )
  const moving = sharp(pages, { join: { animated: true } })
  return kind === 'gif' ? moving.gif().toBuffer() : moving.webp({ loop: 0, delay: pages.map(() => 50) }).toBuffer()
}
export const control = chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))
