import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { BROKEN } from './broken-files.ts'
import {
  behind,
  boxed,
  chunk,
  frames,
  jpeg,
  jpegWith,
  MARK,
  paint,
  png,
  pngWith,
  SCRIPT,
  SIGNATURE,
  segment,
  text,
  webp,
} from './file-parts.ts'

/** What must become of a hostile file: refused with a sentence, or taken and made harmless. */
export type Hostile = { name: string; file: () => Promise<Buffer> | Buffer; ends: 'refused' | 'harmless' | 'either' }

const OTHERS: readonly Hostile[] = [
  // Other things.
  { name: 'nothing', file: () => Buffer.alloc(0), ends: 'refused' },
  { name: 'one byte', file: () => Buffer.from([0xff]), ends: 'refused' },
  { name: 'noise', file: () => randomBytes(50_000), ends: 'refused' },
  { name: 'zeros', file: () => Buffer.alloc(50_000), ends: 'refused' },
  { name: 'a page', file: () => text(`<!doctype html>${SCRIPT}`), ends: 'refused' },
  { name: 'a script', file: () => text(`alert("${MARK}")`), ends: 'refused' },
  { name: 'SVG', file: () => text(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`), ends: 'refused' },
  {
    name: 'SVG that reads a file',
    file: () =>
      text(
        '<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>',
      ),
    ends: 'refused',
  },
  { name: 'PDF', file: () => text(`%PDF-1.7\n1 0 obj<</JS(${MARK})>>endobj`), ends: 'refused' },
  { name: 'PostScript', file: () => text('%!PS-Adobe-3.0 EPSF-3.0\n(/etc/passwd) run'), ends: 'refused' },
  { name: 'a program', file: () => Buffer.concat([text('\x7fELF\x02\x01\x01'), randomBytes(900)]), ends: 'refused' },
  { name: 'an archive', file: () => Buffer.concat([text('PK\x03\x04'), randomBytes(900)]), ends: 'refused' },
  { name: 'GIF', file: () => paint().gif().toBuffer(), ends: 'refused' },
  {
    name: 'GIF that is a script',
    file: () => text(`GIF89a/*${'\0'.repeat(8)}*/=1;alert("${MARK}")//`),
    ends: 'refused',
  },
  { name: 'moving GIF', file: () => frames('gif', 3), ends: 'refused' },
  { name: 'TIFF', file: () => paint().tiff().toBuffer(), ends: 'refused' },
  {
    name: 'AVIF',
    file: () =>
      sharp({ create: { width: 64, height: 64, channels: 3, background: 'red' } })
        .avif()
        .toBuffer(),
    ends: 'refused',
  },
  { name: 'AVIF by name alone', file: () => boxed('avif'), ends: 'refused' },
  { name: 'HEIC', file: () => boxed('heic'), ends: 'refused' },
  { name: 'HEIF sequence', file: () => boxed('msf1'), ends: 'refused' },
  { name: 'JPEG XL', file: () => Buffer.concat([Buffer.from([0xff, 0x0a]), randomBytes(500)]), ends: 'refused' },
  {
    name: 'JPEG 2000',
    file: () => Buffer.concat([Buffer.from('0000000c6a5020200d0a870a', 'hex'), randomBytes(500)]),
    ends: 'refused',
  },
  { name: 'BMP', file: () => Buffer.concat([text('BM'), randomBytes(500)]), ends: 'refused' },
  { name: 'ICO', file: () => Buffer.concat([Buffer.from([0, 0, 1, 0, 1, 0]), randomBytes(500)]), ends: 'refused' },
  { name: 'PSD', file: () => Buffer.concat([text('8BPS\0\x01'), randomBytes(500)]), ends: 'refused' },
  {
    name: 'ImageMagick script',
    file: () => text('push graphic-context\nfill \'url(https://x/"|id")\'\npop graphic-context'),
    ends: 'refused',
  },
  // First bytes of one thing, and another behind.
  {
    name: 'JPEG in its first bytes alone',
    file: () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(900)]),
    ends: 'refused',
  },
  { name: 'PNG in its first bytes alone', file: () => Buffer.concat([SIGNATURE, randomBytes(900)]), ends: 'refused' },
  {
    name: 'WebP in its first bytes alone',
    file: () => Buffer.concat([text('RIFF\x84\x03\0\0WEBPVP8 '), randomBytes(900)]),
    ends: 'refused',
  },
  {
    name: 'RIFF that is a film',
    file: () => Buffer.concat([text('RIFF\x84\x03\0\0AVI LIST'), randomBytes(900)]),
    ends: 'refused',
  },
  {
    name: 'JPEG with a page in its first segment',
    file: () => jpegWith(segment(0xfe, text(SCRIPT))),
    ends: 'harmless',
  },
  { name: 'JPEG with an archive behind', file: () => behind(jpeg(), `PK\x03\x04${MARK}`), ends: 'harmless' },
  { name: 'JPEG with a page behind', file: () => behind(jpeg(), SCRIPT), ends: 'harmless' },
  {
    name: 'JPEG with PHP in EXIF',
    file: () =>
      paint()
        .withExif({ IFD0: { ImageDescription: `<?php ${MARK} ?>` } })
        .jpeg()
        .toBuffer(),
    ends: 'harmless',
  },
  {
    name: 'PNG with a script in its text',
    file: () => pngWith(chunk('tEXt', text(`Comment\0${SCRIPT}`))),
    ends: 'harmless',
  },
  { name: 'PNG with a page behind', file: () => behind(png(), SCRIPT), ends: 'harmless' },
  { name: 'WebP with a script behind', file: () => behind(webp(), SCRIPT), ends: 'harmless' },
  {
    name: 'JPEG with another in its thumbnail',
    file: async () => jpegWith(segment(0xe0, Buffer.concat([text(`JFXX\0\x10${MARK}`), randomBytes(2000)]))),
    ends: 'harmless',
  },
]

export const HOSTILE: readonly Hostile[] = [...OTHERS, ...BROKEN]
