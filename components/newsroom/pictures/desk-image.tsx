import { deskPictureAddress } from '#domain/picture.ts'
import type { DeskPicture } from '#domain/picture-desk.ts'

type Props = {
  picture: DeskPicture
  /** About how wide it is shown; the rendition that is as wide, or the widest, is fetched. */
  width: number
  /** Left out where the words beside it say it all. */
  alt?: string
  className?: string
}

/** A picture as the desk has it, whether readers do or not. */
export function DeskImage({ picture, width, alt = '', className }: Props) {
  const rendition = picture.widths.find((one) => one >= width) ?? picture.widths.at(-1)
  if (rendition === undefined) return undefined
  return (
    <img
      src={deskPictureAddress(picture.hash, rendition)}
      width={picture.width}
      height={picture.height}
      alt={alt}
      loading="lazy"
      className={className}
      style={picture.colour ? { backgroundColor: picture.colour } : undefined}
    />
  )
}
