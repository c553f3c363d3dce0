import type { FormAction } from '#components/ui/form-state.ts'

/** What the bar over a story does, each a form. */
export type BarActions = {
  submit: FormAction
  recall: FormAction
  sendBack: FormAction
  approve: FormAction
  spike: FormAction
  revive: FormAction
  take: FormAction
  goToPublish: FormAction
  assign: FormAction
  note: FormAction
  embargo: FormAction
  lift: FormAction
  unschedule: FormAction
  withdraw: FormAction
  move: FormAction
}
