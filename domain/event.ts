export const EVENT_NAMES = [
  'article.started',
  'article.saved',
  'article.published',
  'article.scheduled',
  'article.unscheduled',
  'article.updated',
  'article.corrected',
  'article.withdrawn',
  'article.reinstated',
  'article.embargoed',
  'article.embargo-lifted',
  'article.moved',
  'article.submitted',
  'article.recalled',
  'article.sent-back',
  'article.approved',
  'article.spiked',
  'article.revived',
  'article.assigned',
  'article.noted',
  'article.taken-over',
  'article.redacted',
  'article.thinned',
  'article.became-public',
  'article.ended',
  'picture.added',
  'picture.described',
  'picture.focused',
  'section.made',
  'section.changed',
  'topic.made',
  'topic.changed',
  'topic.merged',
  'topic.unmerged',
  'contributor.made',
  'contributor.changed',
  'source.made',
  'source.changed',
  'page.saved',
  'settings.changed',
  'splash.set',
  'address.kept',
  'address.dropped',
  'delivery.sent-again',
  'preview.made',
  'preview.revoked',
  'demo.removed',
  'staff.invited',
  'staff.invitation-withdrawn',
  'staff.joined',
  'staff.added',
  'staff.changed',
  'staff.switched-off',
  'staff.switched-on',
  'staff.signed-in',
  'staff.signed-out',
  'staff.sign-in-refused',
  'staff.proved',
  'staff.refused',
  'staff.password-reset-asked',
  'staff.password-reset',
  'staff.password-changed',
  'staff.second-factor-reset',
  'staff.codes-set-up',
  'staff.recovery-codes-made',
  'staff.recovery-code-used',
  'staff.passkey-added',
  'staff.passkey-removed',
  'staff.session-ended',
  'staff.sessions-ended',
  'letter.written',
  'letter.sent-again',
  'letter.dropped',
] as const
export type EventName = (typeof EVENT_NAMES)[number]

/** Ids, numbers, names of fields, hashes: never a story's text. */
export type EventDetails = { [field: string]: string | number | boolean | null | string[] | number[] }

/** The subject of an event that is about nobody known: a sign-in under an address that no person has. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

export type NewEvent = { name: EventName; subjectId: string; details?: EventDetails }
export type PaperEvent = {
  id: number
  at: Date
  actor: string
  name: EventName
  subjectId: string
  details: EventDetails
}
