import { Tag } from '#components/ui/tag.tsx'
import type { DeskPicture } from '#domain/picture-desk.ts'
import { DeskImage } from './desk-image.tsx'

/** Pictures beside each other, the newest first; each says what it lacks. */
export const PictureGrid = ({ pictures }: { pictures: readonly DeskPicture[] }) => (
  <ul className="picture-grid">
    {pictures.map((picture) => (
      <li key={picture.id}>
        <a href={`/admin/pictures/${picture.id}`}>
          <DeskImage picture={picture} width={320} />
          <b dir="auto">{nameOf(picture)}</b>
        </a>
        <p>
          <bdi>{picture.credit}</bdi>
          {picture.credit === '' && <Tag look="warn">No credit</Tag>}
          {picture.alt === '' && <Tag look="warn">No alt text</Tag>}
        </p>
      </li>
    ))}
  </ul>
)

/** What a picture is called on the desk. */
export const nameOf = ({ caption, alt }: Pick<DeskPicture, 'caption' | 'alt'>) => caption || alt || 'Without words yet'
