'use server'

import { z } from 'zod'
import { deskAction } from '#app/(newsroom)/desk-action.ts'
import { shown } from '#app/(newsroom)/session/shown.ts'
import { sendDeliveryAgain } from '#verbs/deliveries/send-again.ts'

export const sendAgain = deskAction(
  z.object({ sendAgain: z.uuid() }),
  (staff, input) => sendDeliveryAgain(staff, { deliveryId: input.sendAgain }),
  () => shown({ message: 'On its way again. What it ends with is shown here.' }),
)
