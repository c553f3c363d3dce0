import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { desk, text } from '#tests/factories/press.ts'
import { isForThisMachine, metrics } from './metrics.ts'

function from(address: string, forwarded?: string) {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: address })
  const request = new IncomingMessage(socket)
  if (forwarded) request.headers['x-forwarded-for'] = forwarded
  return request
}

it('says every counter of the press in the form that Prometheus reads', async () => {
  const { press } = desk()
  await press.give('/', '')
  press.ready('/')
  const page = metrics(press, 'https://paper.example')
  const lines = (await text(Promise.resolve({ print: page }))).split('\n')
  for (const line of [
    'broadsheet_press_prints_total 1',
    'broadsheet_press_hits_total 1',
    'broadsheet_press_copies 1',
  ]) {
    expect(lines).toContain(line)
  }
  expect(lines).toContain('# TYPE broadsheet_press_not_kept_total counter')
  expect(lines.filter((line) => line.startsWith('# TYPE')).length).toBe(Object.keys(press.counters()).length)
  expect(page.headers).toContain('no-store')
})

it.each([
  ['127.0.0.1', undefined, true],
  ['::ffff:127.0.0.1', undefined, true],
  ['::1', undefined, true],
  ['127.0.0.1', '203.0.113.7', false],
  ['203.0.113.7', undefined, false],
  ['::ffff:203.0.113.7', undefined, false],
  ['', undefined, false],
])('the counters for %s, on behalf of %s: %s', (address, forwarded, may) => {
  expect(isForThisMachine(from(address, forwarded))).toBe(may)
})
