import type { ArticleDocument, BylineRole, Genre, SourceRole } from './article-document.ts'
import type { Crop, Focus } from './picture.ts'
import type { EntryKind } from './publication.ts'

/** What readers see, as the readers' queries hand it to pages and components. */

export type PrintedPicture = {
  id: string
  /** Of the original: its addresses begin with `/pictures/<hash>/`. */
  hash: string
  /** Where its renditions are to be had instead of there, while readers may not have it. */
  folder?: string
  width: number
  height: number
  /** Widths of the renditions that exist, narrowest first. */
  widths: number[]
  alt: string
  caption: string
  credit: string
  creator: string
  copyright: string
  /** Stands in its place until it has come; null of a picture from before there was one. */
  colour: string | null
  focus: Focus
  /** Cut around the focus. */
  crops: Crop[]
}

export type SectionLabel = { id: string; slug: string; name: string; colour: string }
export type Section = SectionLabel & { description: string }
export type TopicLabel = { id: string; slug: string; name: string }
export type Topic = TopicLabel & { summary: string; summarisedAt?: Date }
export type Byline = { slug: string; name: string; role: BylineRole }

export type Contributor = {
  id: string
  slug: string
  name: string
  kind: 'person' | 'desk'
  jobTitle: string
  place: string
  biography: string
  interests: string
  portrait?: PrintedPicture
}

/** A story as it stands in a list. */
export type Card = {
  id: string
  path: string
  section: SectionLabel
  kicker: string
  headline: string
  standfirst: string
  dateline: string
  language: string
  genre: Genre
  publishedOn: Date
  bylines: Byline[]
  picture?: PrintedPicture
}

export type PublicNote = { number: number; kind: EntryKind; at: Date; note: string }
export type SourceCredit = { name: string; url: string; role: SourceRole }

/** A whole story as a page shows it. */
export type Story = Card & {
  document: ArticleDocument
  /** When its newest substantial change became public. */
  updatedOn?: Date
  contributors: Contributor[]
  topics: TopicLabel[]
  sources: SourceCredit[]
  /** Corrections, clarifications, retractions, oldest first. */
  notes: PublicNote[]
  /** Every picture of the body by id; one that may not be printed is missing. */
  pictures: ReadonlyMap<string, PrintedPicture>
  /** Ids of related stories, in the body and in the list, in order. */
  relatedInBody: string[]
  relatedInList: string[]
}

export type Withdrawal = { path: string; at: Date; reason: string }

/** A line of `/corrections`; a withdrawn story has no headline. */
export type CorrectionLine = PublicNote & { articleId: string; path: string; headline?: string }

/** One version of a story's public life; the document only where the paper shows whole versions. */
export type HistoryEntry = { number: number; kind: EntryKind; at: Date; note?: string; document?: ArticleDocument }

export type PageLabel = { slug: string; title: string; menu: 'newsroom' | 'policies' | 'none' }

/** The paper itself: its name and what stands around every page. */
export type Paper = {
  name: string
  tagline: string
  language: string
  timeZone: string
  imprint: string
  copyright: string
  historyShows: 'corrections' | 'versions' | 'nothing'
  /** What machines are told of it. */
  told: {
    feedsShow: 'full' | 'standfirst'
    webSubHub?: string
    adsTxt: string
    securityContact: string
  }
  sections: Section[]
  pages: PageLabel[]
}

export type Strip = { section: Section; cards: Card[] }

/** The front of the paper. */
export type Front = {
  splash?: Card
  /** Stories listed with the splash. */
  splashLinks: Card[]
  leads: Card[]
  strips: Strip[]
  opinion: Card[]
  /** Writers of the opinion strip by slug, for their portraits. */
  writers: ReadonlyMap<string, Contributor>
  /** Stories in another language than the paper's. */
  otherLanguage: Card[]
  pictures: Card[]
  latest: Card[]
}

export type SearchHit = { card: Card; headline: Marked; excerpt: Marked }
/** Text in pieces, the marked ones being what was searched for. */
export type Marked = { text: string; marked: boolean }[]
export type SearchResult = { total: number; hits: SearchHit[]; topics: TopicLabel[] }

/** A page of a list that is older than a place in it; `older` names the next one. */
export type Listing = { cards: Card[]; older?: string; newer?: string }
