import { isEmpty } from '#bin/is-empty.ts'
import { step } from '#bin/step.ts'
import { withPaper } from '#bin/with-paper.ts'
import { Refusal } from '#lib/refusal.ts'

const say = console.log

/** Lays out the demo newspaper in an empty paper, or takes it away again. */
export async function demo({ remove }: { remove: boolean }): Promise<void> {
  await withPaper(say, remove ? takeAway : layOut)
}

async function layOut(): Promise<void> {
  if (!(await isEmpty())) {
    throw new Refusal(
      'There are stories in this paper, and the demo newspaper is laid out in an empty one only: take an earlier demo away with --remove, or set DATA_FOLDER to another folder.',
    )
  }
  const { layOutDemo } = await import('#verbs/demo/lay-out.ts')
  await step(say, 'Laying out the demo newspaper', 'Laid out the demo newspaper', () => layOutDemo())
}

async function takeAway(): Promise<void> {
  const { removeDemo } = await import('#verbs/demo/remove.ts')
  const removing = () => removeDemo()
  const { articles, kept } = await step(say, 'Removing the demo newspaper', 'Removed the demo newspaper', removing)
  say(`${articles} stories removed, ${kept} kept because somebody has worked on them`)
}
