import pg from 'pg'
import { errorCode, Refusal } from '#lib/refusal.ts'

const patienceMs = 10_000

/** One connection of its own, not of a pool. Whoever cannot get in is told which variable to correct, and never its password. */
export async function connect(url: string, variable = 'DATABASE_URL'): Promise<pg.Client> {
  const client = openClient(url, variable)
  // A server that goes away says so on idle connections too, and an error without a listener ends the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    throw notConnected(client, error, variable)
  }
}

/** The same database for another role. What stands in the query outranks the login before the host. */
export function withLogin(url: string, role: string, password = ''): string {
  const [place, query] = url.split('?')
  const login = new URLSearchParams(query)
  login.set('user', role)
  login.set('password', password)
  return `${place}?${login}`
}

function openClient(url: string, variable: string): pg.Client {
  try {
    return new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs })
  } catch (error) {
    throw new Refusal(
      `${variable} is not an address that PostgreSQL understands: write postgres://user:password@host:5432/database.`,
      {
        cause: error,
      },
    )
  }
}

function notConnected(client: pg.Client, error: unknown, variable: string): Refusal {
  const code = errorCode(error)
  const place = `${client.host}:${client.port}`
  const reason = error instanceof Error ? error.message : String(error)
  if (code === '3D000')
    return new Refusal(`There is no database "${client.database}" at ${place}: create it, or correct ${variable}.`)
  if (code === '53300')
    return new Refusal(
      `PostgreSQL at ${place} has no connection left: raise its max_connections, or stop what uses them.`,
    )
  if (code?.startsWith('28') || reason.includes('SASL')) {
    return new Refusal(
      `PostgreSQL at ${place} does not let "${client.user}" in: correct the user and password in ${variable}.`,
    )
  }
  return new Refusal(
    `PostgreSQL at ${place} cannot be reached (${code ?? reason}): start it, or correct ${variable}.`,
    { cause: error },
  )
}
