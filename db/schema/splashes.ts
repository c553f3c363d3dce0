import { bigint, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles.ts'
import { moment, paper } from './paper.ts'

/** The main story of the front as an editor chose it, until a time; the newest choice counts. */
export const splashes = paper.table('splashes', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  articleId: uuid('article_id')
    .notNull()
    .references(() => articles.id, { onDelete: 'restrict' }),
  until: moment('until').notNull(),
})
