import { pools } from './pools.ts'

const question = {
  name: 'look-up',
  text: 'select path, moved_to from readers.addresses where path = any($1::text[])',
}

/**
 * What the paper has at one of these addresses, decoded and lower case: something that readers may see, or where it has moved.
 * Plain SQL, because whoever opens the paper asks it before anything else is loaded.
 */
export async function lookUp(paths: string[]): Promise<{ shown: boolean; movedTo?: string }> {
  const { rows } = await pools().readers.query<{ path: string; moved_to: string | null }>({
    ...question,
    values: [paths],
  })
  const moved = rows.find((row) => row.moved_to !== null)?.moved_to
  return { shown: rows.length > 0, movedTo: moved === undefined || moved === null ? undefined : encodeURI(moved) }
}
