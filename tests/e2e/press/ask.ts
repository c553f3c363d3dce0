import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

type Asked = { method?: string; headers?: RequestOptions['headers'] }

/** Asks for a path exactly as it is written: a browser, and fetch, would mend it first. */
export function ask(paper: string | undefined, path: string, { method = 'GET', headers = {} }: Asked = {}) {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const { hostname, port } = new URL(paper ?? '')
  const asking = request({ hostname, port, path, method, headers }, (response) => {
    const chunks: Buffer[] = []
    response.on('data', (chunk: Buffer) => chunks.push(chunk))
    response.on('error', reject)
    response.on('end', () => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
    })
  })
  asking.on('error', reject)
  asking.end()
  return promise
}

/** What an answer says of itself, without what belongs to the moment and the connection. */
export function saidBy({ headers }: Answer): IncomingHttpHeaders {
  const { date: _date, connection: _connection, 'keep-alive': _keepAlive, ...said } = headers
  return said
}

/** The address of a picture that the front shows. */
export async function pictureOnFront(paper: string | undefined): Promise<string> {
  const front = await ask(paper, '/')
  const [picture] = /\/pictures\/[0-9a-f]{64}\/\d+\.webp/.exec(front.body.toString()) ?? []
  if (!picture) throw new Error('The front of the demo newspaper shows no picture.')
  return picture
}
