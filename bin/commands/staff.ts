import { withPaper } from '#bin/with-paper.ts'
import { db } from '#db/client.ts'
import { getPersonByEmail, listPeople } from '#db/queries/newsroom/people.ts'
import { sections } from '#db/schema/index.ts'
import { isRole } from '#domain/access.ts'
import { readEmail } from '#domain/email.ts'
import { resetPath } from '#domain/newsroom-path.ts'
import type { Person } from '#domain/person.ts'
import { ROLES, type Role, type Scope } from '#domain/staff.ts'
import { Refusal } from '#lib/refusal.ts'
import { site } from '#lib/site.ts'

// What was asked for goes to standard output; what is said on the way does not, so that a script can read the one.
const print = console.log
const say = console.error
const theConsole = { system: 'console' } as const

type Added = { name: string; role: string; section: string[]; passwordStdin?: boolean }

/** Gives somebody access, with the password that comes on standard input, and prints the address of their second factor. */
export async function addStaff(email: string, { name, role, section, passwordStdin }: Added): Promise<void> {
  const checked = readRole(role)
  const password = await readPassword(passwordStdin ?? false)
  const { addPerson } = await import('#verbs/staff/add-person.ts')
  await withPaper(say, async () => {
    const scope = await readScope(section)
    const { otpauth } = await addPerson(theConsole, { email, name, role: checked, sections: scope, password })
    say(`Added ${name}. Their second factor, for an authenticator app; it is not shown again:`)
    print(otpauth)
  })
}

/** Prints who has access, and who had: address, role, sections, state and name, apart by tabs. */
export async function listStaff(): Promise<void> {
  await withPaper(say, async () => {
    const people = await listPeople(theConsole)
    if (people.length === 0) say('Nobody has access yet: npm start prints the link for the first editor-in-chief.')
    for (const person of people) print(lineOf(person))
  })
}

/** Takes somebody's access away, from their next request on. */
export async function suspendStaff(email: string): Promise<void> {
  const { switchOff } = await import('#verbs/staff/switch-off.ts')
  await withPaper(say, async () => {
    const person = await findByEmail(email)
    const { details } = await switchOff(theConsole, { staffId: person.id })
    say(`Switched ${person.name} off and ended ${details.sessions} of their sessions.`)
  })
}

/** Gives somebody their access back. */
export async function resumeStaff(email: string): Promise<void> {
  const { switchOn } = await import('#verbs/staff/switch-on.ts')
  await withPaper(say, async () => {
    const person = await findByEmail(email)
    await switchOn(theConsole, { staffId: person.id })
    say(`Switched ${person.name} on again.`)
  })
}

/** Prints a link to set a new password; takes the second factor away too, if that is asked for. */
export async function resetStaff(email: string, options: { reason: string; secondFactor?: boolean }): Promise<void> {
  const { resetPassword } = await import('#verbs/staff/reset-password.ts')
  const { resetSecondFactor } = await import('#verbs/staff/reset-second-factor.ts')
  await withPaper(say, async () => {
    const person = await findByEmail(email)
    const wanted = { staffId: person.id, reason: options.reason }
    const { token } = await resetPassword(theConsole, wanted)
    if (options.secondFactor) {
      await resetSecondFactor(theConsole, wanted)
      say(`The second factor of ${person.name} is gone: they set up another one at their next sign-in.`)
    }
    say(`With this link ${person.name} sets a new password, once, within an hour:`)
    print(`${site().origin}${resetPath(token)}`)
  })
}

function readRole(text: string): Role {
  if (isRole(text)) return text
  throw new Refusal(`There is no role “${text}”: choose one of ${ROLES.join(', ')}.`)
}

async function readPassword(isWanted: boolean): Promise<string> {
  if (!isWanted) {
    throw new Refusal(
      'The password comes on standard input: add --password-stdin, and pipe it in from a file or a prompt.',
    )
  }
  const pieces: Buffer[] = []
  if (!process.stdin.isTTY) for await (const piece of process.stdin) pieces.push(Buffer.from(piece))
  const password = Buffer.concat(pieces)
    .toString('utf8')
    .replace(/\r?\n$/, '')
  if (password !== '') return password
  throw new Refusal('No password came on standard input: pipe it in from a file or a prompt.')
}

async function readScope(slugs: readonly string[]): Promise<Scope> {
  if (slugs.length === 0) return 'all'
  const known = await db().select({ id: sections.id, slug: sections.slug }).from(sections).orderBy(sections.position)
  return slugs.map((slug) => {
    const section = known.find((one) => one.slug === slug)
    if (section) return section.id
    const choice = known.length > 0 ? `choose from ${known.map((one) => one.slug).join(', ')}` : 'there is none yet'
    throw new Refusal(`There is no section “${slug}”: ${choice}.`)
  })
}

async function findByEmail(text: string): Promise<Person> {
  const person = await getPersonByEmail(theConsole, readEmail(text) ?? text)
  if (person) return person
  throw new Refusal(`Nobody has the address ${text}: npx broadsheet staff list shows who has access.`)
}

function lineOf({ email, role, sections: scope, sectionNames, switchedOffAt, name }: Person): string {
  const state = switchedOffAt ? 'switched off' : 'has access'
  return [email, role, scope === 'all' ? 'all sections' : sectionNames.join(', '), state, name].join('\t')
}
