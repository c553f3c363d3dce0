import { randomBytes } from 'node:crypto'
import { db } from '#db/client.ts'
import { settings } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { changeSettings } from './change.ts'

type Input = { indexNow: boolean; indexNowEndpoint?: string; webSubHub: string }

/**
 * Switches on or off whom the paper tells of what is new: IndexNow with a key that is made here and kept as long as it is on,
 * and a hub, by its web address. Refuses what is none.
 */
export async function changeTelling(actor: Actor, { indexNow, indexNowEndpoint, webSubHub }: Input) {
  authorise(actor, 'change-settings')
  const [now] = await db().select({ key: settings.indexNowKey }).from(settings)
  return changeSettings(actor, {
    indexNowKey: indexNow ? (now?.key ?? randomBytes(16).toString('hex')) : null,
    webSubHub: webSubHub === '' ? null : readWebAddress(webSubHub),
    ...(indexNowEndpoint ? { indexNowEndpoint: readWebAddress(indexNowEndpoint) } : {}),
  })
}

function readWebAddress(text: string): string {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new NewsroomError('refused', `“${text}” is no web address. Write it like https://hub.example.com/.`)
  }
  return url.href
}
