import { ownAccount } from '#db/queries/newsroom/account.ts'
import { listDeliveries } from '#db/queries/newsroom/deliveries.ts'
import { listLog } from '#db/queries/newsroom/log.ts'
import { listPeople } from '#db/queries/newsroom/people.ts'
import type { Actor, Staff, Verb } from '#domain/staff.ts'
import { newId } from '#lib/id.ts'
import { addPasskey } from '#verbs/account/add-passkey.ts'
import { changeOwnPassword } from '#verbs/account/change-password.ts'
import { endOwnSession } from '#verbs/account/end-session.ts'
import { makeRecoveryCodes } from '#verbs/account/make-recovery-codes.ts'
import { removePasskey } from '#verbs/account/remove-passkey.ts'
import { confirmCodes } from '#verbs/account/set-up-codes.ts'
import { countMissing } from '#verbs/addresses/count-missing.ts'
import { dropAddress } from '#verbs/addresses/drop.ts'
import { keepAddresses } from '#verbs/addresses/keep.ts'
import { approveArticle } from '#verbs/articles/approve.ts'
import { assignArticle } from '#verbs/articles/assign.ts'
import { correctArticle } from '#verbs/articles/correct.ts'
import { embargoArticle } from '#verbs/articles/embargo.ts'
import { liftEmbargo } from '#verbs/articles/lift.ts'
import { moveArticle } from '#verbs/articles/move.ts'
import { noteOnArticle } from '#verbs/articles/note.ts'
import { publishArticle } from '#verbs/articles/publish.ts'
import { recallArticle } from '#verbs/articles/recall.ts'
import { redactArticle } from '#verbs/articles/redact.ts'
import { reinstateArticle } from '#verbs/articles/reinstate.ts'
import { reviveArticle } from '#verbs/articles/revive.ts'
import { saveArticle } from '#verbs/articles/save.ts'
import { scheduleArticle } from '#verbs/articles/schedule.ts'
import { sendBackArticle } from '#verbs/articles/send-back.ts'
import { spikeArticle } from '#verbs/articles/spike.ts'
import { startArticle } from '#verbs/articles/start.ts'
import { submitArticle } from '#verbs/articles/submit.ts'
import { takeOver } from '#verbs/articles/take-over.ts'
import { unscheduleArticle } from '#verbs/articles/unschedule.ts'
import { updateArticle } from '#verbs/articles/update.ts'
import { withdrawArticle } from '#verbs/articles/withdraw.ts'
import { recordPassed } from '#verbs/clock/record.ts'
import { thinAutosaves } from '#verbs/clock/thin-autosaves.ts'
import { changeContributor } from '#verbs/contributors/change.ts'
import { makeContributor } from '#verbs/contributors/make.ts'
import { sendDeliveryAgain } from '#verbs/deliveries/send-again.ts'
import { setSplash } from '#verbs/fronts/set-splash.ts'
import { dropLetter } from '#verbs/letters/drop.ts'
import { sendLetterAgain } from '#verbs/letters/send-again.ts'
import { savePage } from '#verbs/pages/save.ts'
import { addPicture } from '#verbs/pictures/add.ts'
import { describePicture } from '#verbs/pictures/describe.ts'
import { focusPicture } from '#verbs/pictures/focus.ts'
import { sweepPictures } from '#verbs/pictures/sweep.ts'
import { openStory } from '#verbs/presence/open.ts'
import { makePreview } from '#verbs/previews/make.ts'
import { revokePreview } from '#verbs/previews/revoke.ts'
import { changeSection } from '#verbs/sections/change.ts'
import { makeSection } from '#verbs/sections/make.ts'
import { changeSettings } from '#verbs/settings/change.ts'
import { changeSource } from '#verbs/sources/change.ts'
import { makeSource } from '#verbs/sources/make.ts'
import { addPerson } from '#verbs/staff/add-person.ts'
import { changePerson } from '#verbs/staff/change-person.ts'
import { endSessionsOf } from '#verbs/staff/end-sessions-of.ts'
import { inviteStaff } from '#verbs/staff/invite.ts'
import { resetPassword } from '#verbs/staff/reset-password.ts'
import { resetSecondFactor } from '#verbs/staff/reset-second-factor.ts'
import { switchOff } from '#verbs/staff/switch-off.ts'
import { switchOn } from '#verbs/staff/switch-on.ts'
import { withdrawInvitation } from '#verbs/staff/withdraw-invitation.ts'
import { changeTopic } from '#verbs/topics/change.ts'
import { makeTopic } from '#verbs/topics/make.ts'
import { mergeTopics } from '#verbs/topics/merge.ts'
import { unmergeTopic } from '#verbs/topics/unmerge.ts'
import { bodyOf, documentOf, theDemo } from './desk.ts'

/** Verbs that the table knows and that nobody has written yet; whoever writes one takes it out and adds a use. */
export const COMING = ['approve-own', 'see-embargoed', 'change-printed-picture'] as const satisfies Verb[]
export type Written = Exclude<Verb, (typeof COMING)[number]>

type Subjects = { own: { id: string }; story: { id: string; path: string } }
const seen = ({ id }: { id: string }) => ({ articleId: id, seen: 0 })
const later = new Date(Date.now() + 3_600_000)
// Whoever may not know of an embargo is told that there is no such story.
const liftAgain = (articleId: string) => liftEmbargo(theDemo, { articleId }).catch(() => undefined)
const nobodyElse = { staffId: newId() }
const known = { email: 'bilal@paper.example', name: 'Bilal Shah', role: 'reporter', sections: 'all' } as const
// Verbs of one's own take a person; what happens to the paper's hands and to nobody is asked all the same.
const self = (actor: Actor) => actor as Staff

/** Every verb, as somebody would use it on a story in their own section; a verb without a line here does not compile. */
export const usesOf = ({ own, story }: Subjects): Record<Written, (actor: Actor) => Promise<unknown>> => ({
  start: (actor) => startArticle(actor, { sectionId: own.id, document: documentOf() }),
  save: (actor) => saveArticle(actor, { articleId: story.id, basedOn: 1, document: documentOf() }),
  publish: (actor) => publishArticle(actor, seen(story)),
  schedule: (actor) => scheduleArticle(actor, { ...seen(story), at: later }),
  unschedule: (actor) => unscheduleArticle(actor, seen(story)),
  update: (actor) => updateArticle(actor, seen(story)),
  correct: (actor) => correctArticle(actor, { ...seen(story), note: 'Forty, not fourteen.' }),
  withdraw: (actor) => withdrawArticle(actor, { ...seen(story), reason: 'Wrong.' }),
  reinstate: (actor) => reinstateArticle(actor, seen(story)),
  embargo: (actor) =>
    embargoArticle(actor, { ...seen(story), until: later, reason: 'x' }).finally(() => liftAgain(story.id)),
  lift: (actor) => liftEmbargo(actor, { articleId: story.id }),
  move: (actor) => moveArticle(actor, { articleId: story.id, slug: 'elsewhere' }),
  'add-picture': (actor) => addPicture(actor, { file: Buffer.alloc(0), credit: '', alt: '' }),
  'describe-picture': (actor) => describePicture(actor, { id: newId(), credit: 'x', alt: 'x' }),
  'focus-picture': (actor) => focusPicture(actor, { id: newId(), x: 50, y: 50 }),
  'sweep-pictures': (actor) => sweepPictures(actor),
  'make-topic': (actor) => makeTopic(actor, { slug: 'x', name: 'x' }),
  'make-source': (actor) => makeSource(actor, { slug: 'x', name: 'x' }),
  'make-contributor': (actor) => makeContributor(actor, { slug: 'x', name: 'x' }),
  'make-section': (actor) => makeSection(actor, { slug: 'x', name: 'x' }),
  'save-page': (actor) => savePage(actor, { slug: 'x', title: 'x', body: bodyOf('x') }),
  'change-settings': (actor) => changeSettings(actor, { tagline: 'x' }),
  'set-splash': (actor) => setSplash(actor, { articleId: story.id, until: later }),
  'keep-address': (actor) => keepAddresses(actor, { addresses: ['/old'], to: story.path }),
  'drop-address': (actor) => dropAddress(actor, { path: '/never-was' }),
  'count-missing': (actor) => countMissing(actor, []),
  'see-deliveries': (actor) => listDeliveries(actor),
  'send-delivery-again': (actor) => sendDeliveryAgain(actor, { deliveryId: newId() }),

  submit: (actor) => submitArticle(actor, { articleId: story.id, revision: 1 }),
  recall: (actor) => recallArticle(actor, { articleId: story.id }),
  'send-back': (actor) => sendBackArticle(actor, { articleId: story.id, revision: 1, reason: 'x' }),
  approve: (actor) => approveArticle(actor, { articleId: story.id, revision: 1 }),
  spike: (actor) => spikeArticle(actor, { articleId: story.id }),
  revive: (actor) => reviveArticle(actor, { articleId: story.id }),
  assign: (actor) => assignArticle(actor, { articleId: story.id, to: newId() }),
  note: (actor) => noteOnArticle(actor, { articleId: story.id, text: 'x' }),
  'take-over': (actor) => takeOver(actor, { articleId: story.id }),
  'open-story': (actor) => openStory(actor, { articleId: story.id }),
  'make-preview': (actor) => makePreview(actor, { articleId: story.id, madeFor: 'x' }),
  'revoke-preview': (actor) => revokePreview(actor, { articleId: story.id, linkId: newId() }),
  redact: (actor) => redactArticle(actor, { articleId: story.id, revision: 1, reason: 'x' }),
  'change-section': (actor) => changeSection(actor, { sectionId: own.id, name: 'x' }),
  'change-topic': (actor) => changeTopic(actor, { topicId: newId(), name: 'x' }),
  'merge-topics': (actor) => mergeTopics(actor, { from: newId(), into: newId() }),
  'unmerge-topic': (actor) => unmergeTopic(actor, { topicId: newId() }),
  'change-contributor': (actor) => changeContributor(actor, { contributorId: newId(), name: 'x' }),
  'change-source': (actor) => changeSource(actor, { sourceId: newId(), name: 'x' }),
  'record-passed': (actor) => recordPassed(actor),
  'thin-autosaves': (actor) => thinAutosaves(actor),

  'see-people': (actor) => listPeople(actor),
  'see-log': (actor) => listLog(actor),
  invite: (actor) => inviteStaff(actor, known),
  'withdraw-invitation': (actor) => withdrawInvitation(actor, { invitationId: newId() }),
  'add-person': (actor) => addPerson(actor, { ...known, password: 'short' }),
  'change-person': (actor) => changePerson(actor, { ...nobodyElse, role: 'editor' }),
  'switch-off': (actor) => switchOff(actor, nobodyElse),
  'switch-on': (actor) => switchOn(actor, nobodyElse),
  'reset-password': (actor) => resetPassword(actor, { ...nobodyElse, reason: 'x' }),
  'reset-second-factor': (actor) => resetSecondFactor(actor, { ...nobodyElse, reason: 'x' }),
  'end-sessions-of': (actor) => endSessionsOf(actor, nobodyElse),
  'send-letter-again': (actor) => sendLetterAgain(actor, { letterId: newId() }),
  'drop-letter': (actor) => dropLetter(actor, { letterId: newId() }),

  'see-own-account': (actor) => ownAccount(self(actor)),
  'change-own-password': (actor) => changeOwnPassword(self(actor), { password: 'short' }),
  'set-up-codes': (actor) => confirmCodes(self(actor), { code: '123456' }),
  'make-recovery-codes': (actor) => makeRecoveryCodes(self(actor)),
  'add-passkey': (actor) => addPasskey(self(actor), { name: 'Phone', response: {} }),
  'remove-passkey': async (actor) => removePasskey(self(actor), { passkeyId: 'x' }),
  'end-own-session': async (actor) => endOwnSession(self(actor), { sessionId: newId() }),
})

/** Those that touch a story, and so its section. */
export const ON_A_STORY: readonly Verb[] = [
  'submit',
  'recall',
  'send-back',
  'approve',
  'spike',
  'revive',
  'assign',
  'note',
  'take-over',
  'make-preview',
  'revoke-preview',
  'redact',
  'change-section',
  'start',
  'save',
  'publish',
  'schedule',
  'unschedule',
  'update',
  'correct',
  'withdraw',
  'reinstate',
  'embargo',
  'lift',
  'move',
  'set-splash',
]
