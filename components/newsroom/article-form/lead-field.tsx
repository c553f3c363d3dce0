'use client'

import { useState } from 'react'
import { ShortField } from '#components/newsroom/body-editor/short-field.tsx'
import { Dialog } from '#components/newsroom/dialog.tsx'
import { PicturePicker } from '#components/newsroom/pictures/picture-picker.tsx'
import { Button } from '#components/ui/button.tsx'
import type { ArticleDocument } from '#domain/article-document.ts'
import type { Picked } from '#domain/desk.ts'
import type { Search } from './search.ts'

type Lead = ArticleDocument['lead']
type Props = {
  lead: Lead
  named: readonly Picked[]
  search: Search
  readOnly?: boolean
  onPick: (picked: Picked) => void
  onChange: (lead: Lead) => void
}

const pageOf = (pictureId: string) => `/admin/pictures/${pictureId}`

/** The picture at the head of the story, with what it must have to be printed. */
export function LeadField({ lead, named, search, readOnly, onPick, onChange }: Props) {
  const [choosing, setChoosing] = useState(false)
  const picked = named.find((one) => one.id === lead?.pictureId)
  const picture = picked?.picture
  return (
    <fieldset className="group lead-field" id="story-lead">
      <legend className="label">Lead picture</legend>
      <input type="hidden" name="lead" value={JSON.stringify(lead)} />
      {lead && (
        <figure>
          {picture && <img src={picture.address} alt={picture.alt} width={picture.width} height={picture.height} />}
          <figcaption>
            {picked?.label ?? 'A picture that is not known any more'}
            {picture?.credit && <small>[{picture.credit}]</small>}
            {picture?.credit === '' && <small className="save-urgent">Without credit it is not printed.</small>}
            {picture?.alt === '' && <small className="save-urgent">Without alt text it is not printed.</small>}
          </figcaption>
        </figure>
      )}
      {lead && !readOnly && (
        <ShortField
          label="Caption here"
          hint="Empty: the picture’s own."
          value={lead.caption ?? ''}
          maxLength={1000}
          onChange={(caption) => onChange({ ...lead, caption: caption === '' ? null : caption })}
        />
      )}
      {!readOnly && (
        <div className="by-script form-foot">
          <Button onClick={() => setChoosing(true)}>{lead ? 'Change the picture' : 'Choose a picture'}</Button>
          {lead && (
            <Button look="ghost" onClick={() => onChange(null)}>
              Take it out
            </Button>
          )}
        </div>
      )}
      {!readOnly && (
        <noscript>
          <div className="field">
            <label className="label" htmlFor="lead-page">
              Address of its page
            </label>
            <input
              id="lead-page"
              name="leadPage"
              className="input"
              dir="ltr"
              defaultValue={lead ? pageOf(lead.pictureId) : ''}
              aria-describedby="lead-page-hint"
            />
            <p className="hint" id="lead-page-hint">
              Find it among the <a href="/admin/pictures">pictures</a>. Empty: the story has no lead picture.
            </p>
          </div>
        </noscript>
      )}
      {choosing && (
        <Dialog title="Lead picture" onClose={() => setChoosing(false)}>
          <PicturePicker
            search={search}
            onPick={(found) => {
              setChoosing(false)
              onPick(found)
              onChange({ pictureId: found.id, caption: null })
            }}
          />
        </Dialog>
      )}
    </fieldset>
  )
}
