import { keyInPath } from '#domain/delivery.ts'
import { type PictureAddress, readPictureAddress } from '#domain/picture.ts'
import { readShareCardAddress } from '#domain/share-card.ts'
import { pools } from './pools.ts'

const addresses = {
  name: 'look-up',
  text: 'select moved_to from readers.addresses where path = $1',
}
const keys = { name: 'look-up-key', text: 'select from readers.settings where index_now_key = $1' }
const pictures = {
  name: 'look-up-picture',
  text: `select from readers.pictures p where p.content_hash = $1
    and exists (select from jsonb_array_elements(p.renditions) r where (r->>'width')::int = $2)`,
}
const crops = {
  name: 'look-up-crop',
  text: `select from readers.pictures p where p.content_hash = $1 and p.focus_x = $3 and p.focus_y = $4
    and exists (select from jsonb_array_elements(p.crops) c where (c->>'width')::int = $2 and c->>'ratio' = $5)`,
}

const stories = { name: 'look-up-story', text: 'select from readers.articles where id = $1' }

export type Found = { shown: boolean; movedTo?: string }

/**
 * What the paper has at an address, decoded and lower case: something that readers may see, or where it has moved.
 * Plain SQL, because whoever opens the paper asks it before anything else is loaded.
 */
export async function lookUp(path: string): Promise<Found> {
  const picture = readPictureAddress(path)
  if (picture) return lookUpPicture(picture)
  const card = readShareCardAddress(path)
  // Whether it is the card of the version that readers see, its route says.
  if (card) return { shown: (await pools().readers.query({ ...stories, values: [card.articleId] })).rows.length > 0 }
  const key = keyInPath(path)
  if (key) return { shown: ((await pools().readers.query({ ...keys, values: [key] })).rowCount ?? 0) > 0 }
  const { rows } = await pools().readers.query<{ moved_to: string | null }>({ ...addresses, values: [path] })
  const moved = rows[0]?.moved_to ?? undefined
  return { shown: rows.length > 0, movedTo: moved === undefined ? undefined : encodeURI(moved) }
}

async function lookUpPicture({ hash, width, crop }: PictureAddress): Promise<Found> {
  const { rows } = await pools().readers.query(
    crop
      ? { ...crops, values: [hash, width, crop.focus.x, crop.focus.y, crop.ratio] }
      : { ...pictures, values: [hash, width] },
  )
  return { shown: rows.length > 0 }
}
