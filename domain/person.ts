import type { EventDetails, EventName } from './event.ts'
import type { Role, Scope, System } from './staff.ts'

/** What a person may do, and where. */
export type Access = { role: Role; sections: Scope }

/** Somebody who has access or had it, as editors-in-chief see them. */
export type Person = Access & {
  id: string
  email: string
  name: string
  /** The names of the sections they have; none where they have all. */
  sectionNames: string[]
  hasPassword: boolean
  hasCodes: boolean
  passkeys: number
  /** In how many browsers they are signed in. */
  sessions: number
  madeAt: Date
  seenAt: Date | undefined
  switchedOffAt: Date | undefined
}

/** An invitation that can still be accepted, or has run out without having been. */
export type Invitation = Access & {
  id: string
  /** None for the very first one, which names nobody. */
  email: string | undefined
  name: string
  sectionNames: string[]
  /** None when it was made on the command line. */
  invitedBy: string | undefined
  madeAt: Date
  expiresAt: Date
  isExpired: boolean
}

/** Where somebody is signed in. */
export type Session = {
  id: string
  madeAt: Date
  seenAt: Date
  address: string
  browser: string
  /** Whether it is the one in which the list is read. */
  isThis: boolean
}

export type Passkey = { id: string; name: string; madeAt: Date; usedAt: Date | undefined; isBackedUp: boolean }

/** What a person sees of their own access. */
export type Account = Access & {
  id: string
  email: string
  name: string
  sectionNames: string[]
  passwordSetAt: Date | undefined
  hasCodes: boolean
  recoveryCodesLeft: number
  passkeys: Passkey[]
  sessions: Session[]
}

/** Who or what a line of the log names. */
export type LogActor = { staffId: string; name: string | undefined } | { system: System | string }

/** One event of the log, with the names of those that it is about. */
export type LogLine = {
  id: number
  at: Date
  name: EventName
  actor: LogActor
  subjectId: string
  /** The person or thing that it is about, or the name on an invitation; none where nobody known is meant. */
  subjectName: string | undefined
  /** The topic that a topic became part of, or was part of. */
  otherName?: string
  details: EventDetails
}

/** A letter that was given up. */
export type DeadLetter = {
  id: string
  kind: 'invitation' | 'password-reset' | 'notice'
  to: string
  subject: string
  madeAt: Date
  deadAt: Date
  tries: number
  lastError: string | undefined
}
