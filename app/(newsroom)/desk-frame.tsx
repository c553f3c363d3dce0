import { cache, type ReactNode } from 'react'
import {
  askForPasskey,
  askForProof,
  giveAddressAndPassword,
  giveCode,
  givePasskey,
  proveByPasskey,
  proveByPassword,
  signOut,
} from '#app/(newsroom)/admin/(door)/sign-in/actions.ts'
import { Shell } from '#components/newsroom/shell/shell.tsx'
import { ownAccount } from '#db/queries/newsroom/account.ts'
import { listDeadLetters } from '#db/queries/newsroom/letters.ts'
import { listPeople } from '#db/queries/newsroom/people.ts'
import { getPaper } from '#db/queries/reader/paper.ts'
import { ROLE_NAMES } from '#domain/role-words.ts'
import { may } from '#domain/staff.ts'
import { findFor, navigationFor } from './navigation.ts'
import { requireStaff, type SignedIn } from './session.ts'

/** The paper's name, zone and sections, asked once for a page. */
export const thePaper = cache(getPaper)

/** The access of whoever is signed in, asked once for a page. */
export const myAccount = cache(async () => ownAccount(await requireStaff()))

/** Everybody, for whoever may see them, asked once for a page. */
export const peopleFor = cache(async (staff: SignedIn) => (may(staff, 'see-people') ? listPeople(staff) : []))

/** Letters that were given up, for whoever may see to them, asked once for a page. */
export const deadLettersFor = cache(async (staff: SignedIn) =>
  may(staff, 'send-letter-again') ? listDeadLetters(staff) : [],
)

/** The newsroom around a page, for somebody who is signed in. */
export async function DeskFrame({ children }: { children: ReactNode }) {
  const staff = await requireStaff()
  const [paper, account, people, letters] = await Promise.all([
    thePaper(),
    myAccount(),
    peopleFor(staff),
    deadLettersFor(staff),
  ])
  const passkeys = {
    signIn: { begin: askForPasskey, send: givePasskey },
    prove: { begin: askForProof, send: proveByPasskey },
  }
  return (
    <Shell
      paperName={paper.name}
      navigation={navigationFor(staff, { letters: letters.length })}
      me={{ id: staff.id, name: staff.name, role: ROLE_NAMES[staff.role] }}
      signOut={signOut}
      find={findFor(
        staff,
        people.filter(({ switchedOffAt }) => !switchedOffAt),
      )}
      again={{
        email: staff.email,
        signIn: giveAddressAndPassword,
        code: giveCode,
        prove: proveByPassword,
        hasCodes: account.hasCodes,
        passkeys: account.passkeys.length > 0 ? passkeys : undefined,
      }}
    >
      {children}
    </Shell>
  )
}
