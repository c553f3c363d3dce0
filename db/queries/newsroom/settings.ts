import { db } from '#db/client.ts'
import { settings } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import type { Actor } from '#domain/staff.ts'
import type { DeskSettings } from '#domain/standing.ts'

/** What a paper says of itself before anybody has set anything. */
const UNSET: DeskSettings = {
  name: 'Broadsheet',
  tagline: '',
  language: 'en',
  timeZone: 'UTC',
  imprint: '',
  copyright: '',
  historyShows: 'corrections',
  gates: [],
  indexNowEndpoint: 'https://api.indexnow.org/indexnow',
  feedContent: 'full',
  adsTxt: '',
  securityContact: '',
}

export async function getSettings(actor: Actor): Promise<DeskSettings> {
  authorise(actor, 'change-settings')
  const [row] = await db().select().from(settings)
  if (!row) return UNSET
  const { id: _, indexNowKey, webSubHub, ...set } = row
  return { ...set, indexNowKey: indexNowKey ?? undefined, webSubHub: webSubHub ?? undefined }
}
