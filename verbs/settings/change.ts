import { settings } from '#db/schema/index.ts'
import { authorise } from '#domain/authorise.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { transact } from '#verbs/transact.ts'

export type SettingsChange = Partial<Omit<typeof settings.$inferInsert, 'id'>>

/** The subject of events that are about the paper as a whole. */
export const THE_PAPER = '00000000-0000-0000-0000-000000000000'

/** Changes how the paper calls itself and what it shows; what is not named stays. */
export async function changeSettings(actor: Actor, input: SettingsChange) {
  authorise(actor, 'change-settings')
  return transact(actor, async ({ tx }) => {
    if (input.timeZone !== undefined && !isTimeZone(input.timeZone)) {
      throw new NewsroomError('refused', `“${input.timeZone}” is no time zone. Use a name such as Asia/Karachi.`)
    }
    await tx
      .insert(settings)
      .values({ name: 'Broadsheet', ...input, id: 1 })
      .onConflictDoUpdate({ target: settings.id, set: input })
    return { name: 'settings.changed', subjectId: THE_PAPER, details: { fields: Object.keys(input) } }
  })
}

function isTimeZone(name: string) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
