'use client'

import { ButtonLink, buttonClass } from '#components/ui/button.tsx'
import type { FormAction } from '#components/ui/form-state.ts'
import { DeskImage } from './desk-image.tsx'
import { UPLOAD_ADDRESS } from './upload-limits.ts'
import { UploadList } from './upload-list.tsx'
import { UploadZone } from './upload-zone.tsx'
import { useUploads } from './use-uploads.ts'
import { WordsForm } from './words-form.tsx'

/** Adds pictures, and asks for the words of each as soon as it is there. Without a script it is a plain form. */
export function AddPictures({ describe }: { describe: FormAction }) {
  const { uploads, add } = useUploads()
  const added = uploads.flatMap(({ key, name, reply }) => (reply?.ok ? [{ key, name, ...reply }] : []))
  return (
    <div className="stack">
      <form
        action={UPLOAD_ADDRESS}
        method="post"
        encType="multipart/form-data"
        onSubmit={(event) => event.preventDefault()}
      >
        <UploadZone name="files" label="Add pictures" onFiles={add} />
        <noscript>
          <button type="submit" className={buttonClass({})}>
            Add what is chosen
          </button>
        </noscript>
      </form>
      {uploads.length > 0 && <UploadList uploads={uploads} />}
      <p role="status" className="sr-only">
        {uploads.length > 0 && `${added.length} of ${uploads.length} added.`}
      </p>
      {added.map(({ key, name, picture, proposed }) => (
        <article key={key} className="upload-words" aria-label={name}>
          <div>
            <DeskImage picture={picture} width={320} />
            <ButtonLink look="ghost" href={`/admin/pictures/${picture.id}`}>
              Set its focus
            </ButtonLink>
          </div>
          <WordsForm picture={picture} proposed={proposed} describe={describe} label={`Words of ${name}`} short />
        </article>
      ))}
    </div>
  )
}
