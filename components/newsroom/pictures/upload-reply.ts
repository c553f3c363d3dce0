import type { DeskPicture } from '#domain/picture-desk.ts'
import type { PictureWords } from '#domain/picture-words.ts'

/** What an upload is answered, whatever the status. */
export type UploadReply =
  /** `known` where the same file was there already; `proposed` is what the file says of itself. */
  { ok: true; picture: DeskPicture; known: boolean; proposed: PictureWords } | { ok: false; message: string }
