'use server'

import { z } from 'zod'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { changeSettings } from '#verbs/settings/change.ts'
import { changeTelling as tell } from '#verbs/settings/change-telling.ts'
import {
  adsTxt,
  feedContent,
  gates,
  historyShows,
  language,
  line,
  name,
  securityContact,
  text,
  timeZone,
  webAddress,
} from './fields.ts'

export const changeName = deskAction(z.object({ name, tagline: line }), changeSettings, () =>
  shown({ message: 'Changed, on every page of the paper.' }),
)

export const changePlace = deskAction(z.object({ language, timeZone }), changeSettings, () =>
  shown({ message: 'Changed. Times are shown in this zone from now on.' }),
)

export const changeLegal = deskAction(z.object({ imprint: text, copyright: line }), changeSettings, () =>
  shown({ message: 'Changed, at the foot of every page.' }),
)

export const changeHistory = deskAction(z.object({ historyShows }), changeSettings, () =>
  shown({ message: 'Changed, on the history of every story.' }),
)

export const changeForMachines = deskAction(z.object({ feedContent, adsTxt, securityContact }), changeSettings, () =>
  shown({ message: 'Changed, in every feed and file.' }),
)

const telling = z.object({
  indexNow: z.literal('yes').optional().transform(Boolean),
  indexNowEndpoint: webAddress,
  webSubHub: webAddress,
})

export const changeTelling = deskAction(telling, tell, () =>
  shown({ message: 'Changed. It holds for every story that goes out from now on.' }),
)

export const changeGates = deskAction(gates, changeSettings, () =>
  shown({ message: 'Changed. Every story that goes out from now on is asked by these rules.' }),
)
