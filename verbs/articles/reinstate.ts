import { textBefore } from '#domain/publication.ts'
import type { Actor } from '#domain/staff.ts'
import { enterText } from './enter.ts'
import { moveStage, refuseUnlessNow, refuseUnlessSeen, transactOnArticle } from './on-desk.ts'
import { type Answers, logged, passGates } from './pass-gates.ts'

type Reinstatement = Answers & { articleId: string; seen: number; revision?: number; note?: string }

/**
 * Makes a withdrawn story public again, with the text it had or with a named revision. Another text than it had passes the gates
 * and is approved as one that is published; the text it had has passed them.
 */
export function reinstateArticle(actor: Actor, input: Reinstatement) {
  return transactOnArticle(actor, 'reinstate', input.articleId, async (desk) => {
    refuseUnlessSeen(desk, input.seen)
    refuseUnlessNow(desk, 'reinstate')
    const had = textBefore(desk.entries, desk.now)?.revision
    const revision = input.revision ?? had ?? desk.working
    const text = { ...input, kind: 'reinstatement', revision, at: undefined } as const
    const passed = revision === had ? undefined : await passGates(desk, text)
    const entry = await enterText(desk, { ...text, asked: passed ? passed.asked : true })
    if (revision === desk.working) await moveStage(desk, 'approved')
    return {
      name: 'article.reinstated',
      subjectId: desk.id,
      details: { entry: entry.number, revision, ...(passed ? logged(passed) : {}) },
    }
  })
}
