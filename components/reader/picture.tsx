import { type Focus, MIDDLE, pictureAddress, renditionFile } from '#domain/picture.ts'
import type { PrintedPicture } from '#domain/reading.ts'

/** How wide a picture stands in its place, so that a browser fetches no more than it shows. */
const SIZES = {
  lead: '(min-width: 78rem) 884px, (min-width: 64rem) 66vw, 100vw',
  splash: '(min-width: 78rem) 575px, (min-width: 64rem) 46vw, 100vw',
  half: '(min-width: 78rem) 584px, (min-width: 48rem) 50vw, 100vw',
  column: '(min-width: 78rem) 284px, (min-width: 64rem) 23vw, (min-width: 48rem) 46vw, 100vw',
  body: '(min-width: 48rem) 592px, 100vw',
  gallery: '(min-width: 48rem) 448px, 84vw',
  row: '(min-width: 48rem) 224px, 104px',
  thumb: '120px',
  portrait: '160px',
} as const

type Props = {
  picture: PrintedPicture
  place: keyof typeof SIZES
  /** Left out where the words beside the picture say it all. */
  alt?: string
  /** The one picture of a page that is fetched first. */
  first?: boolean
  className?: string
}

const isOffMiddle = ({ x, y }: Focus) => x !== MIDDLE.x || y !== MIDDLE.y

/** Where the whole of a picture is to be had in its largest rendition. */
export const widestAddress = (picture: PrintedPicture) => addressOf(picture, picture.widths.at(-1) ?? 0)

const addressOf = ({ folder, hash }: PrintedPicture, width: number) =>
  folder ? `${folder}/${renditionFile(width)}` : pictureAddress(hash, width)

/** A picture of the library in the sizes it was cut to. */
export function Picture({ picture, place, alt = '', first = false, className }: Props) {
  const address = (width: number) => addressOf(picture, width)
  const usual = picture.widths.findLast((width) => width <= 1280) ?? picture.widths[0]
  if (usual === undefined) return null
  return (
    <img
      src={address(usual)}
      srcSet={
        picture.widths.length > 1 ? picture.widths.map((width) => `${address(width)} ${width}w`).join(', ') : undefined
      }
      sizes={picture.widths.length > 1 ? SIZES[place] : undefined}
      width={picture.width}
      height={picture.height}
      alt={alt}
      fetchPriority={first ? 'high' : undefined}
      loading={first ? undefined : 'lazy'}
      data-colour={picture.colour ?? undefined}
      data-focus={isOffMiddle(picture.focus) ? `${picture.focus.x}% ${picture.focus.y}%` : undefined}
      className={className}
    />
  )
}
