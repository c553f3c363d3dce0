import { sql } from 'drizzle-orm'
import { boolean, check, text, uuid } from 'drizzle-orm/pg-core'
import type { Role } from '#domain/staff.ts'
import { moment, paper } from './paper.ts'
import { staff } from './staff.ts'

/** How people come in: a link that counts once, and only for so long. */
export const invitations = paper.table(
  'invitations',
  {
    id: uuid('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    /** The very first one names nobody: whoever runs the paper says who they are. */
    email: text('email'),
    name: text('name').notNull().default(''),
    role: text('role').$type<Role>().notNull(),
    allSections: boolean('all_sections').notNull(),
    sectionIds: uuid('section_ids').array().notNull(),
    invitedBy: text('invited_by').notNull(),
    madeAt: moment('made_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    acceptedAt: moment('accepted_at'),
    withdrawnAt: moment('withdrawn_at'),
    staffId: uuid('staff_id').references(() => staff.id, { onDelete: 'restrict' }),
  },
  (t) => [
    check('invitations_end', sql`${t.acceptedAt} is null or ${t.withdrawnAt} is null`),
    check('invitations_accepted', sql`(${t.acceptedAt} is null) = (${t.staffId} is null)`),
  ],
)

/** A link to set a new password: asked for by the person, or made by an editor-in-chief with a reason. */
export const passwordResets = paper.table('password_resets', {
  tokenHash: text('token_hash').primaryKey(),
  staffId: uuid('staff_id')
    .notNull()
    .references(() => staff.id, { onDelete: 'cascade' }),
  madeAt: moment('made_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
})
