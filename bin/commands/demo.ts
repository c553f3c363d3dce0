import { step } from '#bin/step.ts'
import { withPaper } from '#bin/with-paper.ts'

const say = console.log

/** Lays out the demo newspaper, or takes it away again. */
export async function demo({ remove }: { remove: boolean }): Promise<void> {
  const { layOutDemo } = await import('#verbs/demo/lay-out.ts')
  const { removeDemo } = await import('#verbs/demo/remove.ts')
  await withPaper(say, () =>
    remove
      ? step(say, 'Removing the demo newspaper', 'Removed the demo newspaper', () => removeDemo())
      : step(say, 'Laying out the demo newspaper', 'Laid out the demo newspaper', () => layOutDemo()),
  )
}
