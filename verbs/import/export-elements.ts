import type { WordPressPost, WordPressSite } from '#domain/wordpress/export.ts'
import { cleanText } from './clean-text.ts'

export type Fields = Map<string, string>

/** An element of an export while it is read. `lists` holds its children that may stand more than once. */
export type Element = {
  name: string
  depth: number
  line: number
  /** Errors of XML: before it while it is read, within it when it ends. */
  errors: number
  text: string
  domain: string
  nicename: string
  fields: Fields
  lists: Element[]
}

export function makeSite(fields: Fields): WordPressSite {
  const text = (name: string) => (fields.get(name) ?? '').trim()
  return {
    title: text('title'),
    tagline: text('description'),
    language: text('language'),
    address: text('wp:base_blog_url') || text('link') || text('wp:base_site_url'),
  }
}

export function makePost(element: Element): WordPressPost {
  const text = (name: string) => element.fields.get(name) ?? ''
  const short = (name: string) => text(name).trim()
  const named = (name: string) => element.lists.filter((child) => child.name === name)
  return {
    line: element.line,
    errors: element.errors,
    type: short('wp:post_type') || 'post',
    id: short('wp:post_id'),
    guid: short('guid'),
    link: short('link'),
    title: short('title'),
    author: short('dc:creator'),
    html: text('content:encoded'),
    excerpt: text('excerpt:encoded'),
    status: short('wp:status'),
    password: short('wp:post_password'),
    name: short('wp:post_name'),
    date: short('wp:post_date'),
    dateGmt: short('wp:post_date_gmt'),
    published: short('pubDate'),
    terms: named('category').map((child) => ({
      domain: child.domain || 'category',
      nicename: child.nicename,
      name: cleanText(child.text).trim(),
    })),
    attachmentUrl: short('wp:attachment_url'),
    fields: new Map(
      named('wp:postmeta').map((child) => [
        child.fields.get('wp:meta_key') ?? '',
        child.fields.get('wp:meta_value') ?? '',
      ]),
    ),
    comments: named('wp:comment').length,
  }
}
