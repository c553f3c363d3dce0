import type { FindEntry, NavItem } from '#components/newsroom/shell/navigation.ts'
import type { Person } from '#domain/person.ts'
import { ROLE_NAMES } from '#domain/role-words.ts'
import { may, type Staff, type Verb } from '#domain/staff.ts'

type Waiting = { letters?: number }
type Place = NavItem & { needs?: Verb; waits?: keyof Waiting }
type Deed = FindEntry & { needs?: Verb }

/** The places of the newsroom, in the order in which they stand at its side. */
const PLACES: readonly Place[] = [
  { href: '/admin', label: 'My desk', icon: 'desk' },
  { href: '/admin/articles', label: 'Stories', icon: 'stories' },
  { href: '/admin/pictures', label: 'Pictures', icon: 'picture' },
  { href: '/admin/articles/new', label: 'New story', icon: 'add', needs: 'start', primary: true },
  { href: '/admin/sections', label: 'Sections', icon: 'front', needs: 'change-section', apart: true },
  { href: '/admin/topics', label: 'Topics', icon: 'stories', needs: 'change-topic', apart: true },
  { href: '/admin/contributors', label: 'Contributors', icon: 'person', needs: 'change-contributor', apart: true },
  { href: '/admin/sources', label: 'Sources', icon: 'inbox', needs: 'change-source', apart: true },
  { href: '/admin/pages', label: 'Pages', icon: 'log', needs: 'save-page', apart: true },
  { href: '/admin/addresses', label: 'Old addresses', icon: 'log', needs: 'keep-address', apart: true },
  { href: '/admin/deliveries', label: 'Deliveries', icon: 'letter', needs: 'see-deliveries', apart: true },
  { href: '/admin/settings', label: 'Settings', icon: 'settings', needs: 'change-settings', apart: true },
  { href: '/admin/people', label: 'People', icon: 'people', needs: 'see-people', apart: true },
  { href: '/admin/log', label: 'Log', icon: 'log', needs: 'see-log', apart: true },
  {
    href: '/admin/letters',
    label: 'Dead letters',
    icon: 'letter',
    needs: 'send-letter-again',
    waits: 'letters',
    urgent: true,
    apart: true,
  },
  { href: '/admin/account', label: 'Account', icon: 'person', apart: true },
]

/** What the command menu leads to besides the places. */
const DEEDS: readonly Deed[] = [
  { group: 'Do', href: '/admin/pictures', label: 'Add pictures', needs: 'add-picture' },
  { group: 'Do', href: '/admin/sections/new', label: 'Make a section', needs: 'make-section' },
  { group: 'Do', href: '/admin/topics/new', label: 'Make a topic', needs: 'make-topic' },
  { group: 'Do', href: '/admin/contributors/new', label: 'Make a contributor', needs: 'make-contributor' },
  { group: 'Do', href: '/admin/sources/new', label: 'Make a source', needs: 'make-source' },
  { group: 'Do', href: '/admin/pages/new', label: 'Write a page', needs: 'save-page' },
  { group: 'Do', href: '/admin/addresses', label: 'Lead an old address on', needs: 'keep-address' },
  { group: 'Do', href: '/admin/settings#gates', label: 'Set the gates', needs: 'change-settings' },
  { group: 'Do', href: '/admin/people/invite', label: 'Invite somebody', needs: 'invite' },
  { group: 'Do', href: '/admin/account#password', label: 'Change your password' },
  { group: 'Do', href: '/admin/account/codes', label: 'Set up codes of an authenticator app' },
  { group: 'Do', href: '/admin/account#passkeys', label: 'Add a passkey' },
  { group: 'Do', href: '/admin/account#recovery', label: 'Make new recovery codes' },
  { group: 'Do', href: '/admin/account#sessions', label: 'End a session', hint: 'Where you are signed in' },
  { group: 'Read', href: '/', label: 'The front page', hint: 'As readers see it' },
]

/** The places that a person may use. */
export function navigationFor(staff: Staff, waiting: Waiting = {}): NavItem[] {
  return PLACES.filter(({ needs }) => !needs || may(staff, needs)).map(({ needs: _, waits, ...place }) => ({
    ...place,
    ...(waits && waiting[waits] ? { count: waiting[waits] } : {}),
  }))
}

/** Everything that the command menu finds for a person. */
export function findFor(staff: Staff, people: readonly Person[] = []): FindEntry[] {
  return [
    ...navigationFor(staff).map(({ href, label }) => ({ group: 'Go to', href, label })),
    ...DEEDS.filter(({ needs }) => !needs || may(staff, needs)).map(({ needs: _, ...deed }) => deed),
    ...people.map(({ id, name, role }) => ({
      group: 'People',
      href: `/admin/people/${id}`,
      label: name,
      hint: ROLE_NAMES[role],
    })),
  ]
}
