import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Endpoint, endpoint } from '#tests/factories/endpoint.ts'
import { NotCalled, openCallOut } from './call-out.ts'

const said = { type: 'text/plain', text: 'سلام' }
let server: Endpoint
beforeAll(async () => {
  server = await endpoint()
})
afterAll(() => server.close())

it('posts what is said, and gives the answer without following where it leads', async () => {
  server.answer(302)
  expect(await openCallOut({ allowed: ['127.0.0.1'] })(server.url, said)).toEqual({ status: 302 })
  expect(server.calls).toEqual([{ type: 'text/plain', body: 'سلام' }])
})

// STANDARDS G3: every way to write an address of one's own network.
it.each([
  'http://127.0.0.1/',
  'http://localhost/',
  'http://2130706433/',
  'http://0177.0.0.1/',
  'http://0x7f.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://0.0.0.0/',
  'http://10.0.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'https://user:secret@127.0.0.1/',
])('does not call %s', async (address) => {
  await expect(openCallOut()(address, said)).rejects.toThrow(NotCalled)
})

it.each(['ftp://paper.example/', 'file:///etc/passwd', 'hub', ''])('takes “%s” for no web address', async (address) => {
  await expect(openCallOut()(address, said)).rejects.toThrow(/is no web address/)
})

it('says what is wrong with a server that is not there', async () => {
  await expect(openCallOut({ allowed: ['127.0.0.1'] })('http://127.0.0.1:1/', said)).rejects.toThrow(/ECONNREFUSED/)
})
