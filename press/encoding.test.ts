import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { chooseCoding, pack } from './encoding.ts'

describe('the form a reader accepts', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['br; q=0.0', 'identity'],
    ['br;q=nonsense', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['identity', 'identity'],
    ['broken', 'identity'],
  ])('%j: %s', (accepted, coding) => expect(chooseCoding(accepted)).toBe(coding))
})

it('unpacks to what was packed, in memory of its own size', () => {
  const body = Buffer.from('A story. '.repeat(400))
  const [br, gzip] = [pack(body, 'br'), pack(body, 'gzip')]
  expect(brotliDecompressSync(br)).toEqual(body)
  expect(gunzipSync(gzip)).toEqual(body)
  expect(br.buffer.byteLength).toBe(br.length)
})
