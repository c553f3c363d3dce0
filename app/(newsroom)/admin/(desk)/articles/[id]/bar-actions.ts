import type { BarActions } from '#components/newsroom/workflow-bar/actions.ts'
import { assign, embargo, lift, move, note, unschedule, withdraw } from './desk-actions.ts'
import { approve, goToPublish, recall, revive, sendBack, spike, submit, take } from './story-actions.ts'

/** Every verb of the bar and of what stands beside a story. */
export const barActions: BarActions = {
  submit,
  recall,
  sendBack,
  approve,
  spike,
  revive,
  take,
  goToPublish,
  assign,
  note,
  embargo,
  lift,
  unschedule,
  withdraw,
  move,
}
