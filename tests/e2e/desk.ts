import { type BrowserContext, test as base, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { TOTP, URI } from 'otpauth'
import { openPaper } from '#bin/paper.ts'
import { db } from '#db/client.ts'
import { staffSessions } from '#db/schema/index.ts'
import { PROOF_COUNTS_SECONDS, type Role, type Scope } from '#domain/staff.ts'
import { readEnv } from '#lib/env.ts'
import { issueTicket } from '#verbs/sign-in/issue-ticket.ts'
import { openSession } from '#verbs/sign-in/open-session.ts'
import { atTheDoor } from '#verbs/sign-in/ticket.ts'
import { addPerson } from '#verbs/staff/add-person.ts'
import { inviteStaff } from '#verbs/staff/invite.ts'

export type Hired = { id: string; email: string; name: string; password: string; codes: TOTP }

type Wanted = { name?: string; role?: Role; sections?: Scope }

type Desk = {
  /** Gives somebody access, as whoever runs the paper does on its machine. */
  hire: (wanted?: Wanted) => Promise<Hired>
  /** The link of an invitation. */
  invite: (wanted?: Wanted & { email?: string }) => Promise<string>
  /** Signs a browser in without its screens; gives the value of the cookie. */
  signIn: (context: BrowserContext, person: Hired) => Promise<string>
  /** Makes a person's last proof of who they are too old for what is dangerous. */
  age: (person: Hired) => Promise<void>
  /** Gives somebody access and signs the browser of the journey in, from an address of their own. */
  enter: (wanted?: Wanted) => Promise<Hired>
  /** Gives somebody access and a browser of their own, in which they are signed in. */
  sit: (wanted?: Wanted & { javaScriptEnabled?: boolean }) => Promise<Page>
  /** An address that nobody else in this run comes from, so that limits of one journey do not hold up another. */
  from: (context: BrowserContext) => Promise<string>
}

const console_ = { system: 'console' } as const
const names = ['Sana Mirza', 'Bilal Ahmed', 'Hina Yousaf', 'Omar Farooq', 'Nadia Rahman', 'Kamran Baloch']
let count = 0

/** A journey in the newsroom, with hands on the paper's own machine. */
export const test = base.extend<Desk, { machine: undefined }>({
  machine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern.
    async ({}, use) => {
      const { BROADSHEET_PAPER_DATA: folder } = process.env
      if (!folder) throw new Error('Set BROADSHEET_PAPER_DATA to the data folder of the open paper.')
      const env = readEnv({ DATA_FOLDER: folder, ORIGIN: process.env.BROADSHEET_PAPER })
      const paper = await openPaper({ env, say: () => undefined })
      await use(undefined)
      await paper.close()
    },
    { scope: 'worker' },
  ],
  hire: async ({ machine: _ }, use) => {
    await use(async ({ name, role = 'editor-in-chief', sections = 'all' } = {}) => {
      const person = { email: email(), name: name ?? someName(), password: 'nine clerks dozing under glass' }
      const { event, otpauth } = await addPerson(console_, { ...person, role, sections })
      const codes = URI.parse(otpauth)
      if (!(codes instanceof TOTP)) throw new Error('The codes of staff go by time.')
      return { ...person, id: event.subjectId, codes }
    })
  },
  invite: async ({ machine: _ }, use) => {
    await use(async ({ name, email: to, role = 'reporter', sections = 'all' } = {}) => {
      const invited = await inviteStaff(console_, { email: to ?? email(), name: name ?? someName(), role, sections })
      return `/admin/invitation/${invited.token}`
    })
  },
  signIn: async ({ machine: _, baseURL }, use) => {
    await use(async (context, { id }) => {
      const ticket = await atTheDoor(({ tx, now }) => issueTicket(tx, now, { staffId: id, awaits: 'nothing' }))
      const { cookie } = await openSession({ address: '127.0.0.1', browser: 'a journey' }, { ticket })
      await context.addCookies([{ name: 'broadsheet-session', value: cookie, url: baseURL ?? '', httpOnly: true }])
      return cookie
    })
  },
  age: async ({ machine: _ }, use) => {
    await use(async ({ id }) => {
      const provedAt = new Date(Date.now() - (PROOF_COUNTS_SECONDS + 1) * 1000)
      await db().update(staffSessions).set({ provedAt }).where(eq(staffSessions.staffId, id))
    })
  },
  enter: async ({ context, hire, signIn, from }, use) => {
    await use(async (wanted) => {
      const person = await hire(wanted)
      await from(context)
      await signIn(context, person)
      return person
    })
  },
  sit: async ({ browser, baseURL, hire, signIn, from }, use) => {
    const contexts: BrowserContext[] = []
    await use(async ({ javaScriptEnabled = true, ...wanted } = {}) => {
      const context = await browser.newContext({ baseURL, javaScriptEnabled })
      contexts.push(context)
      await from(context)
      await signIn(context, await hire(wanted))
      return context.newPage()
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern.
  from: async ({}, use) => {
    await use(async (context) => {
      const address = `2001:db8:${hex()}:${hex()}::1`
      await context.setExtraHTTPHeaders({ 'x-forwarded-for': address })
      return address
    })
  },
})

/** Types the address and the password at the door. */
export async function givePassword(page: Page, { email, password }: Pick<Hired, 'email' | 'password'>): Promise<void> {
  await page.getByLabel('Work email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Types the six digits that the app shows now. */
export async function giveCode(page: Page, codes: TOTP): Promise<void> {
  await page.getByRole('textbox', { name: 'Code', exact: true }).fill(codes.generate())
  await page.getByRole('button', { name: 'Continue' }).click()
}

const someName = () => names[count % names.length] ?? ''
const email = () => `staff-${process.pid}-${Date.now()}-${++count}@broadsheet.example`
const hex = () => Math.floor(Math.random() * 65_536).toString(16)
