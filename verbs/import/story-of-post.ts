import { type ArticleDocument, articleDocument, emptyDocument } from '#domain/article-document.ts'
import { bodyText } from '#domain/body-text.ts'
import type { WordPressPost } from '#domain/wordpress/export.ts'
import { bodyOfHtml } from './body/body-of-html.ts'
import type { FindingKind } from './findings.ts'
import type { Terms } from './make-terms.ts'
import { plainLine } from './plain-line.ts'
import type { Run } from './run.ts'
import { type PostTerms, termsOf } from './survey.ts'

type Find = (kind: FindingKind, what: string) => void

const LONGEST = { headline: 300, standfirst: 1500, list: 20, made: 80 }

/** A post as a story's document: its words, its byline and its topics. Always a document that the paper takes. */
export function storyOfPost(run: Run, post: WordPressPost, terms: Terms, find: Find): ArticleDocument {
  const named = termsOf(post, run.survey)
  const body = bodyOfHtml({ html: post.html, site: run.survey.site.address, page: post.link, find })
  const authors = named.authors.map((login) => terms.authors.get(login)?.id)
  const document: ArticleDocument = {
    ...emptyDocument(languageOf(run, named)),
    headline: headlineOf(post, bodyText(body), find),
    standfirst: standfirstOf(post, find),
    body,
    bylines: capped(authors, 'bylines', find).map((contributorId) => ({ contributorId, role: 'author' })),
    topics: topicsOf(named, terms, find),
  }
  const thumbnail = post.fields.get('_thumbnail_id')
  if (thumbnail) find('picture', `lead picture: ${run.survey.uploads.get(thumbnail) ?? `upload ${thumbnail}`}`)
  return articleDocument.parse(document)
}

export const titleOf = (post: WordPressPost) => plainLine(post.title) || `${post.type} ${post.id}`

/** At most so many signs, ended at a word. */
function cut(text: string, longest: number) {
  if (text.length <= longest) return text
  const start = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')
  const word = start.lastIndexOf(' ')
  return `${word > longest / 2 ? start.slice(0, word) : start}…`
}

function headlineOf(post: WordPressPost, text: string, find: Find) {
  const title = plainLine(post.title)
  if (title === '') {
    const made = cut(text.replace(/\s+/g, ' ').trim(), LONGEST.made)
    if (made !== '') find('headline', `had no title: its first words are the headline, “${made}”`)
    return made
  }
  if (title.length > LONGEST.headline) find('headline', `was cut to ${LONGEST.headline} signs: ${title}`)
  return cut(title, LONGEST.headline)
}

function standfirstOf(post: WordPressPost, find: Find) {
  const excerpt = plainLine(post.excerpt)
  if (excerpt.length > LONGEST.standfirst) find('furniture', `the standfirst was cut to ${LONGEST.standfirst} signs`)
  return cut(excerpt, LONGEST.standfirst)
}

function capped(named: readonly (string | undefined)[], what: string, find: Find) {
  const ids = [...new Set(named)].filter((id) => id !== undefined)
  const over = ids.length - LONGEST.list
  if (over > 0) find('furniture', `${over} ${what} of ${ids.length} left out: a story has at most ${LONGEST.list}`)
  return ids.slice(0, LONGEST.list)
}

function topicsOf(named: PostTerms, terms: Terms, find: Find) {
  const categories = named.categoryTopics.map((term) => terms.categoryTopics.get(term.nicename)?.id)
  const tags = named.tags.map((term) => terms.tags.get(term.nicename)?.id)
  return capped([...categories, ...tags], 'topics', find)
}

/** The language that a post names (as sites in several languages do), or else the paper's. */
function languageOf(run: Run, named: PostTerms) {
  const [language = ''] = [named.language?.replace('_', '-')].filter(
    (tag) => tag && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag),
  )
  return language || run.language
}
