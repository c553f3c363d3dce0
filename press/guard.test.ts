import { describe, expect, it } from 'vitest'
import { type Decision, guard, type Requested } from './guard.ts'

const origin = 'https://paper.example'
const isFile = (path: string) => path === '/favicon.svg' || path === '/Font.woff2'

function ask(url: string, more: Partial<Requested> = {}, dev = false): Decision {
  return guard({ method: 'GET', headers: {}, ...more, url }, { origin, dev, isFile })
}

function statusOf(decision: Decision): number | string {
  return decision.kind === 'refused' ? decision.status : decision.kind
}

describe('what kind of address it is', () => {
  it.each([
    ['/', 'reader'],
    ['/national/a-story', 'reader'],
    ['/adminicle', 'reader'],
    ['/favicon.svg', 'file'],
    ['/Font.woff2', 'file'],
    ['/_next/static/chunks/a.js', 'file'],
    ['/admin', 'newsroom'],
    ['/admin/articles/1?_rsc=abc', 'newsroom'],
    ['/api/health', 'machine'],
    ['/_next/image?url=%2Fa.png&w=64&q=75', 404],
    ['/_next/data/build/index.json', 404],
    ['/_next', 404],
    ['/__nextjs_original-stack-frames', 404],
    ['/_next/static/chunks/a.js.map', 404],
    ['/national.rsc', 404],
    ['/national.RSC', 404],
    ['/national%2Ersc', 404],
    ['/admin/articles.rsc', 404],
    ['/admin.segments/_tree.segment.rsc', 404],
    ['/national.segments/_tree', 404],
  ])('%s: %s', (url, expected) => expect(statusOf(ask(url))).toBe(expected))
})

describe('addresses that are written wrongly', () => {
  it.each([
    '/%',
    '/%E0%A4',
    '/a%00',
    '/?q=%00',
    '/a\\b',
    '/a%5cb',
    '/a/../admin',
    '/a%2fb',
    '/a#b',
    'http://elsewhere.example/',
    '*',
    '',
    `/${'a'.repeat(5000)}`,
  ])('%j is refused', (url) => expect(statusOf(ask(url))).toBe(400))

  it('lets a stray % in a query pass, as people type it', () => expect(statusOf(ask('/search?q=100%'))).toBe('reader'))
  it('takes bytes that a client did not escape for the letters they are', () => {
    const raw = Buffer.from('/اردو').toString('latin1')
    expect(ask(raw)).toMatchObject({ kind: 'reader', url: '/%D8%A7%D8%B1%D8%AF%D9%88', isNormal: true })
  })
})

describe('one address for one page', () => {
  it.each([
    ['/National/?page=2', '/national?page=2', false],
    ['//national//a', '/national/a', false],
    ['//elsewhere.example/', '/elsewhere.example', false],
    ['/national?a=1&_rsc=xyz&b=2', '/national?a=1&b=2', true],
    ['/national?%5Frsc=xyz', '/national', true],
    ['/national?nxtPsection=world&nxtIslug=1&__nextLocale=x&p=12', '/national?p=12', true],
  ])('%s is rendered as %s', (url, rendered, isNormal) => {
    expect(ask(url)).toEqual({ kind: 'reader', url: rendered, isNormal })
  })

  it.each([
    ['/Admin/x', '/admin/x'],
    ['/%61dmin', '/admin'],
    ['/admin/', '/admin'],
    ['//api//health?a=B', '/api/health?a=B'],
    ['/API/health', '/api/health'],
  ])('%s moves to %s without being rendered', (url, location) => {
    expect(ask(url)).toEqual({ kind: 'moved', status: 301, location })
  })

  it('keeps the method of what is sent to an untidy address', () => {
    expect(ask('/api/echo/', { method: 'POST' })).toMatchObject({ kind: 'moved', status: 308 })
  })
})

describe('methods', () => {
  it.each([
    ['/', 'POST', 'GET, HEAD'],
    ['/national', 'OPTIONS', 'GET, HEAD'],
    ['/_next/static/a.js', 'DELETE', 'GET, HEAD'],
    ['/admin', 'PUT', 'GET, HEAD, POST'],
    ['/api/health', 'TRACE', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'],
  ])('%s refuses %s and says what it allows', (url, method, allow) => {
    expect(ask(url, { method })).toMatchObject({ status: 405, allow })
  })

  it('reads no body with GET', () => {
    expect(statusOf(ask('/', { headers: { 'content-length': '3' } }))).toBe(400)
    expect(statusOf(ask('/admin', { headers: { 'transfer-encoding': 'chunked' } }))).toBe(400)
    expect(statusOf(ask('/', { headers: { 'content-length': '0' } }))).toBe('reader')
  })
})

describe('who may change something', () => {
  it.each([
    ['/admin', { origin }, 'newsroom'],
    ['/admin', { origin, 'sec-fetch-site': 'same-origin' }, 'newsroom'],
    ['/admin', { 'sec-fetch-site': 'same-origin' }, 'newsroom'],
    ['/admin', { origin: 'https://elsewhere.example' }, 403],
    ['/admin', { origin: 'https://paper.example.elsewhere.example' }, 403],
    ['/admin', { origin: 'http://paper.example' }, 403],
    ['/admin', { origin: 'null' }, 403],
    ['/admin', { origin, 'sec-fetch-site': 'cross-site' }, 403],
    ['/admin', { 'sec-fetch-site': 'same-site' }, 403],
    ['/admin', {}, 403],
    ['/api/hook', {}, 'machine'],
    ['/api/hook', { cookie: 'a=b' }, 403],
    ['/api/hook', { origin: 'https://elsewhere.example' }, 403],
  ])('POST %s with %j: %s', (url, headers, expected) => {
    expect(statusOf(ask(url, { method: 'POST', headers }))).toBe(expected)
  })
})

describe('bodies and actions', () => {
  it('refuses a body that is announced too large', () => {
    const headers = { origin, 'content-length': '1048577' }
    expect(statusOf(ask('/admin', { method: 'POST', headers }))).toBe(413)
  })

  it.each([
    ['40646fc50da9b7e026d86a694456a71d1fa02f75ac', 'newsroom'],
    ['', 400],
    ['x', 400],
    ['40646fc50da9b7e026d86a694456a71d1fa02f75ac,40646fc50da9b7e026d86a694456a71d1fa02f75ac', 400],
    ['__proto__', 400],
  ])('the action %j: %s', (id, expected) => {
    expect(statusOf(ask('/admin', { method: 'POST', headers: { origin, 'next-action': id } }))).toBe(expected)
  })
})

describe('in development', () => {
  it.each([
    ['/_next/hmr', 'tools'],
    ['/_next/static/chunks/a.js', 'tools'],
    ['/__nextjs_original-stack-frames', 'tools'],
    ['/_next/image?url=x', 404],
    ['/national?_rsc=1', 'reader'],
  ])('%s: %s', (url, expected) => expect(statusOf(ask(url, {}, true))).toBe(expected))
})
