import { authorise } from '#domain/authorise.ts'
import type { PictureList, PictureQuestion, UsedPicture } from '#domain/picture-desk.ts'
import type { Staff } from '#domain/staff.ts'

/** Pictures by their words, the newest first. */
export async function listPictures(staff: Staff, _question: PictureQuestion = {}): Promise<PictureList> {
  authorise(staff, 'open-story')
  return { pictures: [] }
}

/** A picture with where it is used; none that somebody may not know of. */
export async function getPicture(staff: Staff, _id: string): Promise<UsedPicture | undefined> {
  authorise(staff, 'open-story')
  return undefined
}
