import { Arrow } from '#components/reader/icons.tsx'
import { Kicker } from '#components/reader/kicker.tsx'
import { Picture } from '#components/reader/picture.tsx'
import { inSection } from '#components/reader/section-colour.ts'
import { StoryHeadline, StoryMeta } from '#components/reader/story-card.tsx'
import { TopicChips } from '#components/reader/topic-chips.tsx'
import { foreign, type Voice } from '#components/reader/voice.ts'
import type { Paper, SearchHit, SearchResult } from '#domain/reading.ts'
import { cx } from '#lib/cx.ts'
import { numberOf } from '#lib/dates.ts'
import { MarkedText } from './marked-text.tsx'
import { SearchFilters } from './search-filters.tsx'
import { SearchForm } from './search-form.tsx'
import { addressOf, type Wanted } from './wanted.ts'

type Props = { paper: Paper; wanted: Wanted; result: SearchResult; hitsAPage: number; voice: Voice }

/** The form, what was found, and the topics of that name. */
export function SearchView({ paper, wanted, result, hitsAPage, voice }: Props) {
  const asked = wanted.q !== ''
  return (
    <div className="page">
      <header className="hub-head">
        <h1 className={cx('page-headline mb-2', asked && 'sr-only')}>{voice.words.search}</h1>
        <SearchForm paperName={paper.name} text={wanted.q} voice={voice}>
          <SearchFilters sections={paper.sections} wanted={wanted} />
        </SearchForm>
      </header>
      {asked && (
        <div className="with-rail">
          <section aria-labelledby="results">
            <div className="rule flex items-baseline justify-between gap-2 pt-2">
              <h2 className="column-name" id="results">
                {found(result.total, voice)}
              </h2>
              {result.total > 0 && <Order wanted={wanted} />}
            </div>
            {result.hits.map((hit) => (
              <Hit key={hit.card.id} hit={hit} voice={voice} />
            ))}
            {result.total === 0 && <NothingFound />}
            <Pages wanted={wanted} total={result.total} hitsAPage={hitsAPage} voice={voice} />
          </section>
          {result.topics.length > 0 && (
            <aside className="rail" aria-label="Topics that match">
              <section aria-labelledby="topics">
                <h2 className="column-name" id="topics">
                  Topics that match
                </h2>
                <TopicChips topics={result.topics} voice={voice} label="Matching topics" />
              </section>
            </aside>
          )}
        </div>
      )}
    </div>
  )
}

function found(total: number, { language }: Voice): string {
  if (total === 0) return 'No results'
  if (total >= 200) return 'The 200 best results'
  return total === 1 ? 'One result' : `${numberOf(language, total)} results`
}

const Order = ({ wanted }: { wanted: Wanted }) => (
  <p className="meta">
    {wanted.newest ? (
      <a className="text-link" href={addressOf({ ...wanted, newest: false, page: 1 })}>
        Best match
      </a>
    ) : (
      'Best match'
    )}
    {' · '}
    {wanted.newest ? (
      'Newest first'
    ) : (
      <a className="text-link" href={addressOf({ ...wanted, newest: true, page: 1 })}>
        Newest first
      </a>
    )}
  </p>
)

const Hit = ({ hit: { card, headline, excerpt }, voice }: { hit: SearchHit; voice: Voice }) => (
  <article className={cx('row story found', card.picture && 'row-pictured', inSection(card.section))}>
    {card.picture && <Picture picture={card.picture} place="row" />}
    <div>
      <Kicker card={card} voice={voice} />
      <StoryHeadline card={card} voice={voice}>
        <MarkedText text={headline} />
      </StoryHeadline>
      <p className="summary" {...foreign(card.language, voice)}>
        <MarkedText text={excerpt} />
      </p>
      <StoryMeta card={card} voice={voice} />
    </div>
  </article>
)

const NothingFound = () => (
  <p className="standfirst">
    Nothing in the paper holds these words. Try fewer of them or another spelling, or look through{' '}
    <a className="text-link" href="/latest">
      the latest stories
    </a>
    .
  </p>
)

function Pages({
  wanted,
  total,
  hitsAPage,
  voice,
}: {
  wanted: Wanted
  total: number
  hitsAPage: number
  voice: Voice
}) {
  const pages = Math.min(10, Math.ceil(total / hitsAPage))
  if (pages < 2) return null
  return (
    <nav className="pager" aria-label="Pages">
      {wanted.page > 1 ? (
        <a className="button button-quiet" href={addressOf({ ...wanted, page: wanted.page - 1 })} rel="prev">
          Previous
        </a>
      ) : (
        <span />
      )}
      <span>
        Page {numberOf(voice.language, wanted.page)} of {numberOf(voice.language, pages)}
      </span>
      {wanted.page < pages ? (
        <a className="button button-quiet" href={addressOf({ ...wanted, page: wanted.page + 1 })} rel="next">
          Next
          <Arrow />
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
