import { Agent, get } from 'node:http'

export type Answered = { status: number; body: Buffer; rawHeaders: string[]; milliseconds: number }
type Asking = { port: number; path: string; agent?: Agent; headers?: Record<string, string> }

/** Asks a server of this machine once. */
export function ask({ port, path, agent, headers = {} }: Asking): Promise<Answered> {
  const from = performance.now()
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers, agent }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const milliseconds = performance.now() - from
        const { statusCode: status = 0, rawHeaders } = response
        resolve({ status, body: Buffer.concat(parts), rawHeaders, milliseconds })
      })
    }).on('error', reject)
  })
}

/** What a load came to; the times are those of single answers. */
export type Asked = { perSecond: number; milliseconds: number[]; statuses: Map<number, number> }

/** Asks for one address after the other over so many connections, until there is none left. */
export async function askAll(
  port: number,
  connections: number,
  next: () => string | undefined,
  headers: Record<string, string> = { 'accept-encoding': 'br' },
): Promise<Asked> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const milliseconds: number[] = []
  const statuses = new Map<number, number>()
  const from = performance.now()
  const one = async () => {
    for (let path = next(); path !== undefined; path = next()) {
      const answered = await ask({ port, path, agent, headers })
      milliseconds.push(answered.milliseconds)
      statuses.set(answered.status, (statuses.get(answered.status) ?? 0) + 1)
    }
  }
  try {
    await Promise.all(Array.from({ length: connections }, one))
    return { perSecond: (milliseconds.length / (performance.now() - from)) * 1000, milliseconds, statuses }
  } finally {
    agent.destroy()
  }
}

/** Gives out a list, one address at a time. */
export function oneByOne(paths: readonly string[]) {
  const rest = paths[Symbol.iterator]()
  return () => rest.next().value
}
