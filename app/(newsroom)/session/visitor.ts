import { headers } from 'next/headers'
import type { Visitor } from '#verbs/sign-in/visitor.ts'

const longestBrowser = 400

/** Who asks, before anybody knows who they are: the press says the address, and nobody else can. */
export async function visitor(): Promise<Visitor> {
  const asked = await headers()
  const browser = (asked.get('user-agent') ?? '').replace(/\p{Cc}/gu, '').slice(0, longestBrowser)
  return { address: asked.get('x-forwarded-for') ?? '', browser }
}
