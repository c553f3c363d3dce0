import { GATES, type Gate, type OpenGate } from '#domain/gates.ts'
import { REASONS } from '#domain/reasons.ts'

const FLASH = 'flash'
const ALONE = 'alone on shift'

const hasFlash = (gate: Gate) => Object.hasOwn(REASONS[gate], FLASH)

/** Whether one button can answer for everything that is missing: a flash, by somebody who is alone at night. */
export const goesAsFlash = (open: readonly OpenGate[], ownText: boolean): boolean => {
  const asked = open.filter(({ level }) => level === 'reason')
  return (ownText || asked.length > 0) && asked.every(({ gate }) => hasFlash(gate))
}

/** The reasons that the button of a flash gives, where no other is given. */
export const flashReasons = (given: Partial<Record<Gate, string>>): Partial<Record<Gate, string>> => ({
  ...Object.fromEntries(GATES.filter(hasFlash).map((gate) => [gate, FLASH])),
  ...given,
})

export const flashOwnText = (given: string | undefined) => given ?? ALONE
