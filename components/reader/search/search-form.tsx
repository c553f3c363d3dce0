import type { ReactNode } from 'react'
import { Island } from '#components/reader/island.tsx'
import type { Voice } from '#components/reader/voice.ts'

type Props = { paperName: string; text?: string; voice: Voice; children?: ReactNode }

/** The field and its button; what narrows a search stands in the same form. While somebody types, an island suggests. */
export const SearchForm = ({ paperName, text = '', voice, children }: Props) => (
  <search>
    <form className="search-form" action="/search" method="get">
      <div className="search-field flex gap-1">
        <label className="sr-only" htmlFor="q">
          {voice.words.searchIn(paperName)}
        </label>
        <input
          className="field"
          id="q"
          name="q"
          type="search"
          maxLength={200}
          defaultValue={text}
          placeholder={voice.words.searchIn(paperName)}
          data-suggestions={voice.words.suggestions}
          data-kinds={JSON.stringify(voice.words.suggestionKinds)}
        />
        <button className="button" type="submit">
          {voice.words.search}
        </button>
      </div>
      {children}
    </form>
    <Island name="search" />
  </search>
)
