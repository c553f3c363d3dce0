import { Caption } from '#components/reader/caption.tsx'
import { Picture } from '#components/reader/picture.tsx'
import type { PrintedPicture } from '#domain/reading.ts'

/** The picture over the text, the one that is fetched first. */
export const LeadPicture = ({ picture, caption }: { picture: PrintedPicture; caption: string }) => (
  <figure className="lead-picture bleed">
    <Picture picture={picture} place="lead" alt={picture.alt} first />
    <Caption text={caption} credit={picture.credit} />
  </figure>
)
