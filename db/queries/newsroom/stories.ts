import { type SQL, sql } from 'drizzle-orm'
import { authorise } from '#domain/authorise.ts'
import type { Due, StoryFilter, StoryList } from '#domain/desk.ts'
import type { PublicState } from '#domain/publication.ts'
import type { Staff } from '#domain/staff.ts'
import { cursorOf } from '#lib/cursor.ts'
import { pageOf, type Turn } from '#lib/turn.ts'
import { maySee } from './may-see.ts'
import { isWithdrawn } from './public-life.ts'
import { storyLines } from './story-lines.ts'
import { byMoment, turning } from './turning.ts'
import { containing } from './working-text.ts'

const A_PAGE = 50
const MOST_WORDS = 8

/** Stories that somebody may see, the newest worked on first, fifty a page. */
export async function listStories(staff: Staff, filter: StoryFilter = {}, asked: Turn = {}): Promise<StoryList> {
  authorise(staff, 'open-story')
  const { where, order, turn } = turning([sql`a.worked_at`, sql`a.id`], byMoment, asked)
  const conditions = [maySee(staff), ...conditionsOf(filter), where]
  // Walks articles_worked, or articles_stage where a stage is asked for.
  const { at, lines } = await storyLines(
    staff,
    sql`select 'stories' as list, row_number() over (order by a.worked_at desc, a.id desc) as place, a.id, null::int as entry
      from (select a.id, a.worked_at from paper.articles a where ${sql.join(conditions, sql` and `)}
        order by ${order} limit ${A_PAGE + 1}) a`,
  )
  const found = lines.map(({ story }) => story)
  const { rows, ...neighbours } = pageOf(found, A_PAGE, turn, ({ workedAt, id }) => cursorOf({ at: workedAt, id }))
  return { at, stories: rows, ...neighbours }
}

function conditionsOf({ section, stage, genre, assigned, language, text, due, ...filter }: StoryFilter): SQL[] {
  return [
    stage === undefined ? sql`a.stage <> 'spiked'` : sql`a.stage = ${stage}`,
    ...(section === undefined ? [] : [sql`a.section_id = ${section}::uuid`]),
    ...(filter.public === undefined ? [] : [inState(filter.public)]),
    ...(genre === undefined ? [] : [sql`a.genre = ${genre}`]),
    ...(language === undefined ? [] : [sql`a.language = ${language}`]),
    ...(assigned === undefined
      ? []
      : [assigned === 'nobody' ? sql`a.assigned_to is null` : sql`a.assigned_to = ${assigned}::uuid`]),
    ...(due === undefined ? [] : [sql`a.first_public_from is null and ${isDue(due)}`]),
    ...wordsOf(text).map(hasWord),
  ]
}

function isDue(due: Due): SQL {
  switch (due) {
    case 'late':
      return sql`a.due_at < paper_now()`
    case 'soon':
      return sql`a.due_at >= paper_now() and a.due_at < paper_now() + interval '1 day'`
    case 'set':
      return sql`a.due_at is not null`
  }
}

// A story has been seen when its first publication is past: a trigger keeps that time.
function inState(state: PublicState): SQL {
  switch (state) {
    case 'never':
      return sql`a.first_public_from is null`
    case 'scheduled':
      return sql`a.first_public_from > paper_now()`
    case 'public':
      return sql`a.first_public_from <= paper_now() and not ${isWithdrawn}`
    case 'withdrawn':
      return sql`a.first_public_from <= paper_now() and a.id in (select x.article_id from paper.published_versions x
        where x.kind = 'withdrawal' and x.unscheduled_by is null) and ${isWithdrawn}`
  }
}

const wordsOf = (text = '') => text.normalize('NFC').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)

// Leans on articles_words, or walks with the list where a word is common.
function hasWord(word: string): SQL {
  const pattern = containing(word)
  return sql`(a.slug ilike ${pattern} or a.headline ilike ${pattern})`
}
