import { sql } from 'drizzle-orm'
import { bigint, boolean, check, foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { Role } from '#domain/staff.ts'
import { bytea, moment, paper } from './paper.ts'
import { sections } from './sections.ts'

/** People with access. Switched off in a second, never deleted: what they did keeps their name. */
export const staff = paper.table(
  'staff',
  {
    id: uuid('id').primaryKey(),
    /** In lower case, as it is compared. */
    email: text('email').notNull().unique(),
    name: text('name').notNull(),
    role: text('role').$type<Role>().notNull(),
    /** Otherwise only those of `staff_sections`. */
    allSections: boolean('all_sections').notNull(),
    /** Argon2id with its parameters; none where only passkeys are used. */
    passwordHash: text('password_hash'),
    passwordSetAt: moment('password_set_at'),
    /** Sealed with the paper's secret. */
    totpSecret: text('totp_secret'),
    /** The last half minute whose code was used: each code counts once. */
    totpLastStep: bigint('totp_last_step', { mode: 'number' }).notNull().default(0),
    madeAt: moment('made_at').notNull(),
    switchedOffAt: moment('switched_off_at'),
  },
  (t) => [
    check('staff_email', sql`${t.email} = lower(${t.email}) and ${t.email} like '%_@_%' and length(${t.email}) <= 254`),
    check('staff_name', sql`${t.name} <> ''`),
    check(
      'staff_role',
      sql`${t.role} in ('reporter', 'subeditor', 'section-editor', 'editor', 'editor-in-chief', 'picture-editor')`,
    ),
  ],
)

/** The sections of those who do not have all. */
export const staffSections = paper.table(
  'staff_sections',
  {
    staffId: uuid('staff_id').notNull(),
    sectionId: uuid('section_id')
      .notNull()
      .references(() => sections.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.staffId, t.sectionId] }),
    foreignKey({ columns: [t.staffId], foreignColumns: [staff.id] }).onDelete('cascade'),
  ],
)

/** One-time codes for whoever has lost the second factor: only their hashes. */
export const recoveryCodes = paper.table(
  'recovery_codes',
  {
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    codeHash: text('code_hash').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.codeHash] })],
)

/** A passkey proves possession and the person at once, so it counts for both factors. */
export const passkeys = paper.table(
  'passkeys',
  {
    /** The credential's own id, base64url. */
    id: text('id').primaryKey(),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    publicKey: bytea('public_key').notNull(),
    counter: bigint('counter', { mode: 'number' }).notNull(),
    transports: text('transports').array().notNull(),
    /** Whether it lives in an account that syncs it, or in one device. */
    backedUp: boolean('backed_up').notNull(),
    madeAt: moment('made_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [index('passkeys_staff').on(t.staffId)],
)

/** Who is signed in where. The cookie holds the id whose SHA-256 is the key; the row is the session, and its end. */
export const staffSessions = paper.table(
  'staff_sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    /** What screens and verbs call it: it opens nothing. */
    id: uuid('id').notNull().unique(),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    madeAt: moment('made_at').notNull(),
    seenAt: moment('seen_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** When the person last proved who they are: asked again before what is dangerous. */
    provedAt: moment('proved_at').notNull(),
    address: text('address').notNull(),
    browser: text('browser').notNull(),
  },
  (t) => [index('staff_sessions_staff').on(t.staffId), index('staff_sessions_expires').on(t.expiresAt)],
)

/** A sign-in under way: a ticket that several steps share and that is redeemed once. */
export const signIns = paper.table(
  'sign_ins',
  {
    ticketHash: text('ticket_hash').primaryKey(),
    /** Unknown while a passkey has not said whose it is. */
    staffId: uuid('staff_id').references(() => staff.id, { onDelete: 'cascade' }),
    /** What must still be done: give a code, set up a second factor, answer a passkey's challenge; or nothing. */
    awaits: text('awaits').$type<'code' | 'enrolment' | 'passkey' | 'nothing'>().notNull(),
    tries: integer('tries').notNull().default(0),
    challenge: text('challenge'),
    /** The TOTP secret that is being set up, sealed. */
    pendingSecret: text('pending_secret'),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [
    check('sign_ins_awaits', sql`${t.awaits} in ('code', 'enrolment', 'passkey', 'nothing')`),
    index('sign_ins_expires').on(t.expiresAt),
  ],
)
