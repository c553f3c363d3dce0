'use client'

import { useContext, useState } from 'react'
import type { Search } from '#components/newsroom/article-form/search.ts'
import { SearchList } from '#components/newsroom/article-form/search-list.tsx'
import type { Picked } from '#domain/desk.ts'
import { NewWords } from './new-words.tsx'
import { PictureDeskContext } from './picture-desk.ts'
import { UploadList } from './upload-list.tsx'
import { UploadZone } from './upload-zone.tsx'
import { type Added, useUploads } from './use-uploads.ts'

type Props = { search: Search; without?: readonly string[]; onPick: (picked: Picked) => void }

/** Picks a picture: one of the newest, one that is found by its words, or one that is added right here. */
export function PicturePicker({ search, without, onPick }: Props) {
  const desk = useContext(PictureDeskContext)
  const [added, setAdded] = useState<Added>()
  const { uploads, add } = useUploads({ articleId: desk?.articleId, onAdded: setAdded })
  const pickAdded = (picked: Picked) => {
    setAdded(undefined)
    onPick(picked)
  }
  if (added && desk)
    return <NewWords key={added.picture.id} added={added} describe={desk.describe} onPick={pickAdded} />
  return (
    <div className="stack picture-picker">
      {desk && <UploadZone label="Add a picture" onFiles={add} />}
      {uploads.length > 0 && <UploadList uploads={uploads} />}
      <SearchList
        kind="picture"
        label="Find a picture by caption, credit or alt text"
        search={search}
        without={without}
        onPick={onPick}
      />
    </div>
  )
}
