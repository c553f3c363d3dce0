import { pools } from '#db/pools.ts'

/** Whether the paper has no story yet, public or not. */
export async function isEmpty(): Promise<boolean> {
  const { rows } = await pools().owner.query('select from paper.articles limit 1')
  return rows.length === 0
}
