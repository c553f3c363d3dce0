/** The words of WordPress's export (WXR) that the paper reads. What an element lacks is an empty text. */
export type WordPressSite = { title: string; tagline: string; language: string; address: string }

export type WordPressAuthor = { id: string; login: string; name: string }

/** A category, tag or other term as the file's head declares it. */
export type WordPressTerm = { id: string; nicename: string; parent: string; name: string }

/** A term as a post names it. */
export type NamedTerm = { domain: string; nicename: string; name: string }

export type WordPressPost = {
  /** Where it begins in the file. */
  line: number
  /** How many errors of XML were read past in it. */
  errors: number
  type: string
  id: string
  guid: string
  link: string
  title: string
  author: string
  html: string
  excerpt: string
  status: string
  password: string
  name: string
  date: string
  dateGmt: string
  published: string
  terms: NamedTerm[]
  attachmentUrl: string
  /** Custom fields by name; those of WordPress itself begin with an underscore. */
  fields: Map<string, string>
  comments: number
}
