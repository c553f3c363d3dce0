import { z } from 'zod'
import { ROLES, type Scope } from '#domain/staff.ts'

/** What the forms about people send. */
export const staffId = z.uuid()
export const name = z.string().trim().min(1, 'Type a name.').max(200, 'This is longer than a name can be.')
export const role = z.enum(ROLES, 'Choose a role.')
export const reason = z.string().trim().min(1, 'Give a reason: it is kept in the log.').max(1000)

const some = z.union([z.uuid().transform((one) => [one]), z.array(z.uuid())]).optional()

/** A role and where it counts; boxes that were ticked before count only with “only in these”. */
export const access = z
  .object({ role, scope: z.enum(['all', 'some'], 'Choose where it counts.'), sections: some })
  .transform(({ role, scope, sections }) => ({ role, sections: scopeOf(scope, sections) }))

const scopeOf = (scope: 'all' | 'some', sections: string[] = []): Scope => (scope === 'all' ? scope : sections)
