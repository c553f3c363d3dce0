import { NewsroomError } from '#domain/newsroom-error.ts'
import { type ClockReading, clockReading } from '#domain/wordpress/dates.ts'
import type {
  NamedTerm,
  WordPressAuthor,
  WordPressPost,
  WordPressSite,
  WordPressTerm,
} from '#domain/wordpress/export.ts'
import { ancestorsOf } from '#domain/wordpress/old-addresses.ts'
import { readExport } from './read-export.ts'

/** What an export holds, read once before anything is written: who and what its posts name, and its site's clock. */
export type Survey = {
  site: WordPressSite
  authors: Map<string, WordPressAuthor>
  categories: Map<string, WordPressTerm>
  tags: Map<string, WordPressTerm>
  /** In the order in which posts name them. */
  used: { sections: Set<string>; categoryTopics: Set<string>; tags: Set<string>; authors: Set<string> }
  clock: ClockReading[]
  uploads: Map<string, string>
  posts: number
}

/** A section of the paper for posts that had no category. */
export const NO_CATEGORY: WordPressTerm = { id: '', nicename: 'news', parent: '', name: 'News' }

const isUncategorized = (term: NamedTerm) => /^uncategori[sz]ed$/.test(term.nicename)

/** The terms a post names, each with what it becomes. */
export type PostTerms = {
  section: WordPressTerm
  categoryTopics: WordPressTerm[]
  tags: WordPressTerm[]
  authors: string[]
  language?: string
}

/** Reads the whole file and changes nothing. Refuses what is no export of WordPress. */
export async function surveyExport(file: string): Promise<Survey> {
  const survey: Survey = {
    site: { title: '', tagline: '', language: '', address: '' },
    authors: new Map(),
    categories: new Map(),
    tags: new Map(),
    used: { sections: new Set(), categoryTopics: new Set(), tags: new Set(), authors: new Set() },
    clock: [],
    uploads: new Map(),
    posts: 0,
  }
  let isExport = false
  for await (const part of readExport(file)) {
    switch (part.kind) {
      case 'site':
        survey.site = part.site
        isExport ||= part.site.address !== ''
        break
      case 'author':
        survey.authors.set(part.author.login, part.author)
        isExport = true
        break
      case 'category':
        survey.categories.set(part.term.nicename, part.term)
        break
      case 'tag':
        survey.tags.set(part.term.nicename, part.term)
        break
      case 'post':
        isExport = true
        survey.posts += 1
        lookAt(survey, part.post)
    }
  }
  if (!isExport) {
    throw new NewsroomError(
      'refused',
      'This is no export of WordPress. Make one there under Tools, Export, and name that file.',
    )
  }
  return survey
}

function lookAt(survey: Survey, post: WordPressPost) {
  const reading = clockReading(post.date, post.dateGmt)
  if (reading) survey.clock.push(reading)
  if (post.attachmentUrl) survey.uploads.set(post.id, post.attachmentUrl)
  if (post.type !== 'post') return
  const terms = termsOf(post, survey)
  const { used } = survey
  used.sections.add(terms.section.nicename)
  for (const topic of terms.categoryTopics) used.categoryTopics.add(topic.nicename)
  for (const tag of terms.tags) used.tags.add(tag.nicename)
  for (const author of terms.authors) used.authors.add(author)
}

/**
 * The first category that is not "Uncategorized" gives the section: the category itself, or the uppermost of its parents, so
 * that a site's desks stay few. A child category and every further one are topics, as tags are.
 */
export function termsOf(post: WordPressPost, survey: Survey): PostTerms {
  const named = (domain: string) => post.terms.filter((term) => term.domain === domain && term.nicename !== '')
  const categories = named('category')
    .filter((term) => !isUncategorized(term))
    .map((term) => declared(survey.categories, term))
  const [first, ...more] = categories
  const section = (first && ancestorsOf(first, survey.categories).at(-1)) ?? first ?? NO_CATEGORY
  if (section === NO_CATEGORY && !survey.categories.has(NO_CATEGORY.nicename))
    survey.categories.set(NO_CATEGORY.nicename, section)
  const categoryTopics = [...(first && first !== section ? [first] : []), ...more].filter((term) => term !== section)
  const coauthors = named('author').map((term) => declaredAuthor(survey.authors, term))
  return {
    section: survey.categories.get(section.nicename) ?? section,
    categoryTopics,
    tags: named('post_tag').map((term) => declared(survey.tags, term)),
    authors:
      coauthors.length > 0
        ? coauthors
        : post.author === ''
          ? []
          : [declaredAuthor(survey.authors, { nicename: post.author, name: post.author })],
    language: named('language')[0]?.nicename,
  }
}

/** A term as the head of the file declares it; one that it leaves out is taken from the post. */
function declared(terms: Map<string, WordPressTerm>, { nicename, name }: Omit<NamedTerm, 'domain'>): WordPressTerm {
  const known = terms.get(nicename)
  if (known) return known
  const made = { id: '', nicename, parent: '', name: name || nicename }
  terms.set(nicename, made)
  return made
}

/** The login of an author; co-author plugins put `cap-` before it. */
function declaredAuthor(authors: Map<string, WordPressAuthor>, term: { nicename: string; name: string }) {
  // No login has these signs, but files that were put together by hand have them around one.
  const bare = term.nicename.replace(/[<>]/g, '')
  const login = [bare, bare.replace(/^cap-/, ''), term.name].find((name) => authors.has(name))
  if (login !== undefined) return login
  const made = bare.replace(/^cap-/, '')
  authors.set(made, { id: '', login: made, name: term.name || made })
  return made
}
