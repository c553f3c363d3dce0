'use client'

import { useId } from 'react'
import { ShortField } from '#components/newsroom/body-editor/short-field.tsx'
import type { Option } from '#components/newsroom/form/option.ts'
import { type ArticleDocument, BYLINE_ROLES, GENRES, SOURCE_ROLES } from '#domain/article-document.ts'
import type { NamedThings, Picked, PickKind } from '#domain/desk.ts'
import { GENRE_WORDS } from '#domain/genre-words.ts'
import { SEARCH_ENGINE_WORDS } from './field-words.ts'
import { FIELD_WORDS } from './merge-documents.ts'
import { OriginalField } from './original-field.tsx'
import { PickedList } from './picked-list.tsx'
import type { Search } from './search.ts'

type Props = {
  document: ArticleDocument
  languages: readonly Option[]
  named: NamedThings
  search: Search
  readOnly: boolean
  onPick: (kind: PickKind, picked: Picked) => void
  onChange: (changes: Partial<ArticleDocument>) => void
}

const BYLINE_WORDS = {
  author: 'By',
  reporting: 'Reporting',
  photographs: 'Photographs',
  translation: 'Translation',
} as const
const SEARCH_ENGINES = (['list', 'leave-out'] as const).map((value) => ({
  value,
  label: SEARCH_ENGINE_WORDS[value],
}))
const SOURCE_WORDS = { source: 'Source', inputs: 'Inputs from' } as const

/** Everything about a story that is neither its head nor its text. */
export function FurnitureFields({ document, languages, named, search, readOnly, onPick, onChange }: Props) {
  const { bylines, topics, sources, related } = document
  const shared = { search, readOnly }
  return (
    <>
      <PickedList
        {...shared}
        name="topics"
        label="Topics"
        hint="The first is the story’s main topic."
        kind="topic"
        addLabel="Add a topic"
        most={20}
        items={topics}
        idOf={(id) => id}
        named={named.topic}
        onChange={(next) => onChange({ topics: next })}
        onAdd={(picked) => {
          onPick('topic', picked)
          onChange({ topics: [...topics, picked.id] })
        }}
      />
      <PickedList
        {...shared}
        name="bylines"
        label="Bylines"
        anchor="story-bylines"
        kind="contributor"
        addLabel="Add a byline"
        most={20}
        items={bylines}
        idOf={({ contributorId }) => contributorId}
        named={named.contributor}
        extra={(item, change) => (
          <Role
            label="Role in the byline"
            words={BYLINE_WORDS}
            roles={BYLINE_ROLES}
            role={item.role}
            readOnly={readOnly}
            onChange={(role) => change({ ...item, role })}
          />
        )}
        onChange={(next) => onChange({ bylines: next })}
        onAdd={(picked) => {
          onPick('contributor', picked)
          onChange({ bylines: [...bylines, { contributorId: picked.id, role: 'author' }] })
        }}
      />
      <PickedList
        {...shared}
        name="sources"
        label="Sources"
        anchor="story-sources"
        kind="source"
        addLabel="Add a source"
        most={20}
        items={sources}
        idOf={({ sourceId }) => sourceId}
        named={named.source}
        extra={(item, change) => (
          <Role
            label="What comes from it"
            words={SOURCE_WORDS}
            roles={SOURCE_ROLES}
            role={item.role}
            readOnly={readOnly}
            onChange={(role) => change({ ...item, role })}
          />
        )}
        onChange={(next) => onChange({ sources: next })}
        onAdd={(picked) => {
          onPick('source', picked)
          onChange({ sources: [...sources, { sourceId: picked.id, role: 'source' }] })
        }}
      />
      <ShortField
        name="sourceNote"
        label="Source note"
        hint="A sentence after the line on sources."
        value={document.sourceNote}
        maxLength={300}
        readOnly={readOnly}
        onChange={(sourceNote) => onChange({ sourceNote })}
      />
      <PickedList
        {...shared}
        name="related"
        label="Related stories"
        hint="Listed under this one; the section’s newest where there are none."
        kind="story"
        addLabel="Add a story"
        most={10}
        items={related}
        idOf={(id) => id}
        named={named.story}
        onChange={(next) => onChange({ related: next })}
        onAdd={(picked) => {
          onPick('story', picked)
          onChange({ related: [...related, picked.id] })
        }}
      />
      <Select
        name="genre"
        label="Kind of story"
        value={document.genre}
        readOnly={readOnly}
        options={GENRES.map((value) => ({ value, label: GENRE_WORDS[value] }))}
        onChange={(genre) => onChange({ genre })}
      />
      <Select
        name="language"
        label="Language"
        value={document.language}
        readOnly={readOnly}
        options={languages}
        onChange={(language) => onChange({ language })}
      />
      <ShortField
        name="dateline"
        label="Dateline"
        hint="Where, and if it matters when, it was filed."
        value={document.dateline}
        maxLength={120}
        readOnly={readOnly}
        onChange={(dateline) => onChange({ dateline })}
      />
      <OriginalField value={document.original} readOnly={readOnly} onChange={(original) => onChange({ original })} />
      <Select
        name="searchEngines"
        label={FIELD_WORDS.searchEngines}
        value={document.searchEngines ?? 'list'}
        readOnly={readOnly}
        options={SEARCH_ENGINES}
        onChange={(told) => onChange({ searchEngines: told === 'list' ? undefined : told })}
      />
    </>
  )
}

type RoleProps<R extends string> = {
  label: string
  roles: readonly R[]
  words: Record<R, string>
  role: R
  readOnly: boolean
  onChange: (role: R) => void
}

const Role = <R extends string>({ label, roles, words, role, readOnly, onChange }: RoleProps<R>) => (
  <select
    className="input"
    aria-label={label}
    value={role}
    disabled={readOnly}
    onChange={(event) => onChange(event.target.value as R)}
  >
    {roles.map((one) => (
      <option key={one} value={one}>
        {words[one]}
      </option>
    ))}
  </select>
)

type SelectProps<V extends string> = {
  name: string
  label: string
  value: V
  options: readonly { value: V; label: string }[]
  readOnly: boolean
  onChange: (value: V) => void
}

function Select<V extends string>({ name, label, value, options, readOnly, onChange }: SelectProps<V>) {
  const id = useId()
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        className="input"
        value={value}
        disabled={readOnly}
        onChange={(event) => onChange(event.target.value as V)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
