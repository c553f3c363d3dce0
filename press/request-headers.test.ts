import { describe, expect, it } from 'vitest'
import { clientAddress, headersForNext, headersForReaders } from './request-headers.ts'

const door = { origin: 'https://paper.example', trustProxy: false, dev: false }

describe('what Next may see of a request', () => {
  it.each(['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for', 'x-forwarded-port', 'host'])(
    '%s is ours, not the client’s',
    (name) => {
      expect(headersForNext({ [name]: 'forged.example' }, '192.0.2.1', door)[name]).not.toContain('forged')
    },
  )

  it.each([
    'forwarded',
    'x-real-ip',
    'x-forwarded-scheme',
    'x-forwarded-prefix',
    'x-nonce',
    'x-asked-address',
    'content-security-policy',
    'content-security-policy-report-only',
    'x-middleware-subrequest',
    'x-middleware-rewrite',
    'x-middleware-override-headers',
    'x-middleware-set-cookie',
    'x-middleware-request-cookie',
    'x-invoke-path',
    'x-invoke-status',
    'x-matched-path',
    'x-now-route-matches',
    'x-nextjs-data',
    'x-nextjs-postponed',
    'x-next-cache-tags',
    'x-next-resume-state-length',
    'next-resume',
    'next-action-forwarded',
    'x-action-forwarded',
    'x-prerender-revalidate',
    'x-vercel-id',
    'x-original-url',
    'x-rewrite-url',
    'x-http-method-override',
    'transfer-encoding',
    'upgrade',
  ])('%s is gone', (name) => {
    expect(headersForNext({ [name]: 'forged' }, '192.0.2.1', door)).not.toHaveProperty(name)
  })

  it('keeps what a newsroom page needs', () => {
    const kept = {
      cookie: 'a=b',
      rsc: '1',
      'next-action': 'x',
      'accept-language': 'en',
      origin: 'https://paper.example',
    }
    expect(headersForNext(kept, '192.0.2.1', door)).toMatchObject(kept)
  })

  it('names the paper by ORIGIN', () => {
    expect(headersForNext({ host: 'forged.example' }, '192.0.2.1', door)).toMatchObject({
      host: 'paper.example',
      'x-forwarded-host': 'paper.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-port': '443',
      'x-forwarded-for': '192.0.2.1',
    })
  })

  it('shows a reader page nothing of who asks', () => {
    expect(Object.keys(headersForReaders(door.origin)).sort()).toEqual(
      [
        'accept',
        'host',
        'user-agent',
        'x-forwarded-for',
        'x-forwarded-host',
        'x-forwarded-port',
        'x-forwarded-proto',
      ].sort(),
    )
  })
})

describe('the address of the client', () => {
  const headers = { 'x-forwarded-for': 'forged, 198.51.100.7' }
  it('is the peer, whatever it claims', () => expect(clientAddress(headers, '192.0.2.1', false)).toBe('192.0.2.1'))
  it('is what a trusted proxy saw last', () => expect(clientAddress(headers, '192.0.2.1', true)).toBe('198.51.100.7'))
  it('is the peer if the proxy says nothing', () => expect(clientAddress({}, '192.0.2.1', true)).toBe('192.0.2.1'))
})
