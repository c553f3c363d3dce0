import { Caption } from '#components/reader/caption.tsx'
import { Picture } from '#components/reader/picture.tsx'
import type { NodeOf } from '#domain/body.ts'
import type { PrintedPicture } from '#domain/reading.ts'

/** A picture in the text; one that may not be printed leaves no trace. */
export function PictureBlock({ node, picture }: { node: NodeOf<'picture'>; picture: PrintedPicture | undefined }) {
  if (!picture) return null
  return (
    <figure>
      <Picture picture={picture} place="body" alt={picture.alt} />
      <Caption text={node.attrs.caption ?? picture.caption} credit={picture.credit} />
    </figure>
  )
}
