import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'
import { Refusal } from './refusal.ts'

const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must be an address like postgres://user:password@host:5432/database')
  .optional()

/** Each opens connections of its own, and PostgreSQL allows a hundred as it comes. */
const mostWorkers = 16
const workersMust = `must be auto or a number from 1 to ${mostWorkers}`

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, 'must be a number from 1 to 65535')
    .default('3000')
    .transform(Number)
    .pipe(z.number().min(1, 'must be a number from 1 to 65535').max(65535, 'must be a number from 1 to 65535')),
  HOST: z.string().default('0.0.0.0'),
  ORIGIN: z.string().transform(asOrigin).optional(),
  DATA_FOLDER: z
    .string()
    .default('./data')
    .transform((folder) => resolve(folder)),
  DATABASE_URL: postgresUrl,
  READER_DATABASE_URL: postgresUrl,
  PRESS_MEGABYTES: z.coerce
    .number({ error: 'must be a number of megabytes' })
    .int('must be a whole number of megabytes')
    .min(4, 'must be at least 4')
    .default(40),
  STALE_LIMIT_SECONDS: z.coerce
    .number({ error: 'must be a number of seconds' })
    .int('must be a whole number of seconds')
    .min(0, 'must be 0 or more')
    .default(300),
  WORKERS: z
    .string()
    .regex(/^(auto|\d+)$/, workersMust)
    .default('1')
    .transform((given) => (given === 'auto' ? Math.min(availableParallelism(), mostWorkers) : Number(given)))
    .pipe(z.number().min(1, workersMust).max(mostWorkers, workersMust)),
  SECRET: z
    .string()
    .regex(/^[\w-]{43,}$/, 'must be at least 43 letters, digits, - and _ (32 bytes in base64url)')
    .transform((text) => Buffer.from(text, 'base64url'))
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'must be an address like smtp://user:password@mail.example:587')
    .optional(),
  MAIL_FROM: z.string().min(3, 'must be an address like Broadsheet <desk@paper.example>').optional(),
  TRUST_PROXY: z.stringbool({ error: 'must be true or false' }).default(false),
})

export type Env = Omit<z.infer<typeof schema>, 'ORIGIN'> & { ORIGIN: string }

/** The variables of .env.example, parsed once; a value that cannot be used is refused by name. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const name = String(issue?.path[0])
    throw new Refusal(
      `${name} ${issue?.message}; it is "${shown(name, given[name])}": correct it in .env or in the environment.`,
    )
  }
  return { ...parsed.data, ORIGIN: parsed.data.ORIGIN ?? `http://localhost:${parsed.data.PORT}` }
}

function asOrigin(value: string, context: z.RefinementCtx): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  const bare = url && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && !url.search && !url.hash
  if (url && bare && !url.username) return url.origin
  context.addIssue('must be the address of the paper without a path, like https://paper.example')
  return z.NEVER
}

/** A secret is not shown, and of an address that may hold a password only the scheme. */
function shown(name: string, value: string | undefined): string {
  if (name === 'SECRET') return '…'
  return name.endsWith('_URL') ? `${value?.split(':')[0]}:…` : (value ?? '')
}
