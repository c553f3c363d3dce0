import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articles, staff, staffSections } from '#db/schema/index.ts'
import { NewsroomError } from '#domain/newsroom-error.ts'
import type { Actor } from '#domain/staff.ts'
import { type OnDesk, refuseUnlessNow, transactOnArticle } from './on-desk.ts'

type Assignment = {
  articleId: string
  /** Nobody, by null. */
  to: string | null
  /** What is not named stays; null is none. */
  dueAt?: Date | null
  words?: number | null
}

const MOST_WORDS = 100_000

/** Gives a story to somebody, with the hour at which it is due and the words that are asked for; or to nobody. */
export function assignArticle(actor: Actor, input: Assignment) {
  return transactOnArticle(actor, 'assign', input.articleId, async (desk) => {
    refuseUnlessNow(desk, 'assign')
    const { to, dueAt, words } = input
    if (typeof words === 'number' && !(Number.isInteger(words) && words >= 1 && words <= MOST_WORDS)) {
      throw new NewsroomError('refused', 'Ask for a number of words from 1 to 100,000, or for none in particular.')
    }
    if (to !== null) await refuseUnlessWorksHere(desk, to)
    await desk.tx
      .update(articles)
      .set({ assignedTo: to, dueAt, commissionedWords: words })
      .where(eq(articles.id, desk.id))
    return {
      name: 'article.assigned',
      subjectId: desk.id,
      details: {
        to,
        ...(dueAt === undefined ? {} : { dueAt: dueAt?.toISOString() ?? null }),
        ...(words === undefined ? {} : { words }),
      },
    }
  })
}

async function refuseUnlessWorksHere(desk: OnDesk, staffId: string) {
  const person = await getPerson(desk.tx, staffId, desk.sectionId)
  if (!person) throw new NewsroomError('refused', 'That person has no access, or not any more. Choose somebody else.')
  if (person.allSections || person.inSection) return
  throw new NewsroomError('refused', `${person.name} does not work in this section. Choose somebody who does.`)
}

async function getPerson(tx: Tx, staffId: string, sectionId: string) {
  const [person] = await tx
    .select({ name: staff.name, allSections: staff.allSections, inSection: staffSections.sectionId })
    .from(staff)
    .leftJoin(staffSections, and(eq(staffSections.staffId, staff.id), eq(staffSections.sectionId, sectionId)))
    .where(and(eq(staff.id, staffId), isNull(staff.switchedOffAt)))
  return person
}
