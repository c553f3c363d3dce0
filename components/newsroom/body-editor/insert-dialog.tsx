'use client'

import type { Command } from 'prosemirror-state'
import type { Search } from '#components/newsroom/article-form/search.ts'
import { SearchList } from '#components/newsroom/article-form/search-list.tsx'
import { Dialog } from '#components/newsroom/dialog.tsx'
import { PicturePicker } from '#components/newsroom/pictures/picture-picker.tsx'
import type { Picked } from '#domain/desk.ts'
import { AddressDialog } from './address-dialog.tsx'
import { readEmbedAddress, readLink } from './addresses.ts'
import { insertBlock } from './commands.ts'
import { GalleryDialog } from './gallery-dialog.tsx'
import { setLink } from './links.ts'
import { bodySchema } from './schema.ts'

export type Asked = 'link' | 'embed' | 'picture' | 'gallery' | 'more-pictures' | 'relatedLink'

type Props = {
  asked: Asked
  /** Of the link that is there. */
  address: string
  search: Search
  onCommand: (command: Command) => void
  onPicture: (picked: Picked) => void
  onStory: (picked: Picked) => void
  /** For a gallery, new or the one with the cursor, and what is in it. */
  onPictures: (picked: readonly Picked[]) => void
  inGallery: readonly string[]
  onClose: () => void
}

/** Asks for what a block or a link leads to, before it is put into the text. */
export function InsertDialog({ asked, address, search, inGallery, ...on }: Props) {
  const { onCommand, onPicture, onStory, onPictures, onClose } = on
  switch (asked) {
    case 'link':
      return (
        <AddressDialog
          title="Link"
          hint="Of a page elsewhere, or of this paper: /section/story."
          button="Set the link"
          address={address}
          read={readLink}
          refusal="That is no address the paper can link to. Begin with https:// or with /."
          onSet={(href) => onCommand(setLink(href))}
          onRemove={address === '' ? undefined : () => onCommand(setLink(undefined))}
          onClose={onClose}
        />
      )
    case 'embed':
      return (
        <AddressDialog
          title="Embed"
          hint="Of a post or a film on YouTube, X or Instagram."
          button="Embed it"
          address=""
          read={readEmbedAddress}
          refusal="The paper embeds from YouTube, X and Instagram. Link to anything else instead."
          onSet={(url) => onCommand(insertBlock(bodySchema.nodes.embed.create({ url })))}
          onClose={onClose}
        />
      )
    case 'picture':
      return (
        <Dialog title="Picture" onClose={onClose}>
          <PicturePicker search={search} onPick={onPicture} />
        </Dialog>
      )
    case 'gallery':
    case 'more-pictures':
      return (
        <GalleryDialog
          search={search}
          without={asked === 'gallery' ? [] : inGallery}
          onPick={onPictures}
          onClose={onClose}
        />
      )
    case 'relatedLink':
      return (
        <Dialog title="Related story" onClose={onClose}>
          <SearchList kind="story" label="Find a story" search={search} onPick={onStory} />
        </Dialog>
      )
  }
}
