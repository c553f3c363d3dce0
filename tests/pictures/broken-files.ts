import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import {
  behind,
  chunk,
  control,
  cut,
  frames,
  header,
  jpeg,
  jpegSaying,
  jpegWith,
  paint,
  pngOf,
  pngWith,
  SCRIPT,
  segment,
  text,
  webp,
  webpSaying,
  xmp,
  zeros,
} from './file-parts.ts'
import type { Hostile } from './hostile-files.ts'

/** Files that say more than they hold, or hold more than they say. */
export const BROKEN: readonly Hostile[] = [
  // Bombs.
  {
    name: 'PNG that says 60,000 by 60,000',
    file: () => pngOf(header(60_000, 60_000), zeros(100_000)),
    ends: 'refused',
  },
  { name: 'PNG of the largest numbers', file: () => pngOf(header(0x7fffffff, 0x7fffffff), zeros(10)), ends: 'refused' },
  { name: 'PNG of no width', file: () => pngOf(header(0, 10), zeros(10)), ends: 'refused' },
  {
    name: 'PNG just over the pixels',
    file: () => pngOf(header(10_000, 5_001, 1, 0), zeros(5_001 * 1_251)),
    ends: 'refused',
  },
  {
    name: 'PNG of 49 million pixels, 50 KB',
    file: () => pngOf(header(7_000, 7_000, 1, 0), zeros(7_000 * 876)),
    ends: 'harmless',
  },
  {
    name: 'interlaced PNG of 49 million deep pixels',
    file: () => pngOf(header(7_000, 7_000, 16, 6, 1), zeros(60_000_000)),
    ends: 'either',
  },
  { name: 'PNG 1 high and 40,000 wide', file: () => pngOf(header(40_000, 1), zeros(120_001)), ends: 'refused' },
  {
    name: 'PNG whose note unpacks to 200 MB',
    file: () =>
      pngWith(
        chunk('zTXt', Buffer.concat([text('Comment\0\0'), deflateSync(Buffer.alloc(200_000_000), { level: 9 })])),
      ),
    ends: 'either',
  },
  {
    name: 'PNG whose profile unpacks to 100 MB',
    file: () =>
      pngWith(chunk('iCCP', Buffer.concat([text('x\0\0'), deflateSync(Buffer.alloc(100_000_000), { level: 9 })]))),
    ends: 'either',
  },
  { name: 'JPEG that says 65,500 by 65,500', file: () => jpegSaying(65_500, 65_500), ends: 'refused' },
  { name: 'JPEG that says 7,000 by 7,000 and has less', file: () => jpegSaying(7_000, 7_000), ends: 'either' },
  { name: 'JPEG of no height', file: () => jpegSaying(700, 0), ends: 'refused' },
  { name: 'WebP that says 16,777,216 wide', file: () => webpSaying(16_777_216, 255), ends: 'refused' },
  { name: 'moving WebP of 300 frames', file: () => frames('webp', 300), ends: 'refused' },
  { name: 'moving WebP', file: () => frames('webp', 2), ends: 'refused' },
  { name: 'moving PNG', file: () => pngWith(control), ends: 'refused' },
  // Cut off and broken.
  { name: 'JPEG cut in its head', file: () => cut(jpeg(), 0.02), ends: 'refused' },
  { name: 'JPEG cut in half', file: () => cut(jpeg(), 0.5), ends: 'refused' },
  {
    name: 'PNG cut in half',
    file: () =>
      cut(
        paint({ noise: { type: 'gaussian', mean: 90, sigma: 40 } })
          .png()
          .toBuffer(),
        0.5,
      ),
    ends: 'refused',
  },
  { name: 'WebP cut in half', file: () => cut(webp(), 0.5), ends: 'refused' },
  {
    name: 'PNG with a wrong checksum',
    file: () => pngOf(header(4, 4), chunk('IDAT', deflateSync(Buffer.alloc(52)), 1)),
    ends: 'either',
  },
  { name: 'PNG without its picture', file: () => pngOf(header(10, 10)), ends: 'refused' },
  {
    name: 'PNG with rubbish packed',
    file: () => pngOf(header(10, 10), chunk('IDAT', randomBytes(300))),
    ends: 'refused',
  },
  {
    name: 'JPEG with a broken profile',
    file: () => jpegWith(segment(0xe2, Buffer.concat([text('ICC_PROFILE\0\x01\x01'), randomBytes(3000)]))),
    ends: 'either',
  },
  {
    name: 'JPEG with an orientation that is none',
    file: async () => (await paint().withMetadata({ orientation: 6 }).jpeg().toBuffer()).fill(0x77, 48, 50),
    ends: 'either',
  },
  // What it says of itself.
  {
    name: 'XMP with a script',
    file: () =>
      jpegWith(xmp(`<dc:creator><rdf:Seq><rdf:li>${SCRIPT.replaceAll('<', '&lt;')}</rdf:li></rdf:Seq></dc:creator>`)),
    ends: 'either',
  },
  {
    name: 'XMP with entities in entities',
    file: () => jpegWith(xmp(`<!DOCTYPE a [<!ENTITY b "${'&c;'.repeat(5000)}">]>&b;`)),
    ends: 'harmless',
  },
  { name: 'XMP that never closes', file: () => jpegWith(xmp('<dc:title>'.repeat(5000))), ends: 'harmless' },
  {
    name: 'EXIF that leads to itself',
    file: () =>
      jpegWith(
        segment(
          0xe1,
          Buffer.concat([
            text('Exif\0\0MM\0*\0\0\0\x08\0\x01\x87\x69\0\x04\0\0\0\x01\0\0\0\x08\0\0\0\x08'),
            Buffer.alloc(200),
          ]),
        ),
      ),
    ends: 'harmless',
  },
  {
    name: 'EXIF of 16 million fields',
    file: () => jpegWith(segment(0xe1, Buffer.concat([text('Exif\0\0II*\0\x08\0\0\0'), Buffer.alloc(60_000, 0xff)]))),
    ends: 'harmless',
  },
  {
    name: 'two thousand segments of nothing',
    file: () => jpegWith(...Array.from({ length: 2000 }, () => segment(0xef, Buffer.alloc(10)))),
    ends: 'harmless',
  },
  {
    name: '20 MB of notes',
    file: () => jpegWith(...Array.from({ length: 310 }, () => segment(0xfe, Buffer.alloc(65_000, 'a')))),
    ends: 'either',
  },
  {
    name: 'a million chunks',
    file: () =>
      pngWith(
        Buffer.concat(
          Array.from({ length: 1000 }, () =>
            Buffer.concat(Array.from({ length: 1000 }, () => chunk('abCd', Buffer.alloc(0)))),
          ),
        ),
      ),
    ends: 'either',
  },
  { name: 'more than 30 MB', file: () => behind(jpeg(), Buffer.alloc(31_000_000)), ends: 'refused' },
]
