import { Caption } from '#components/reader/caption.tsx'
import { Picture, widestAddress } from '#components/reader/picture.tsx'
import type { Voice } from '#components/reader/voice.ts'
import type { NodeOf } from '#domain/body.ts'
import type { PrintedPicture } from '#domain/reading.ts'
import { keyed } from './inline.tsx'

type Props = { node: NodeOf<'gallery'>; pictures: ReadonlyMap<string, PrintedPicture>; voice: Voice }

/** Pictures side by side, each a link to the whole of it; those that may not be printed leave no trace. */
export function Gallery({ node, pictures, voice }: Props) {
  const shown = keyed(node.content).flatMap(([key, one]) => {
    const picture = one.type === 'galleryPicture' ? pictures.get(one.attrs.pictureId) : undefined
    return picture && one.type === 'galleryPicture' ? [{ key, picture, caption: one.attrs.caption }] : []
  })
  if (shown.length === 0) return null
  const { title } = node.attrs
  return (
    <section className="gallery" aria-label={title || voice.words.inPictures}>
      {title && <p className="gallery-title">{title}</p>}
      <ol className="gallery-strip">
        {shown.map(({ key, picture, caption }, place) => (
          <li key={key}>
            <figure>
              <a href={widestAddress(picture)}>
                <Picture picture={picture} place="gallery" alt={picture.alt} />
              </a>
              <p className="gallery-place" aria-hidden="true" dir="ltr">
                {place + 1}/{shown.length}
              </p>
              <Caption text={caption ?? picture.caption} credit={picture.credit} />
            </figure>
          </li>
        ))}
      </ol>
    </section>
  )
}
