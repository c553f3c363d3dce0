import { z } from 'zod'
import { GENRES } from './article-document.ts'
import { GATE_LEVELS, GATES, type GateSettings } from './gates.ts'

const MOST_LINES = 500

/** Where a paper differs from the rules as they come, as it is kept. */
export const gateSettings = z
  .array(
    z.strictObject({
      gate: z.enum(GATES),
      level: z.enum(GATE_LEVELS),
      genre: z.enum(GENRES).optional(),
      sectionId: z.uuid().optional(),
    }),
  )
  .max(MOST_LINES) satisfies z.ZodType<GateSettings>
