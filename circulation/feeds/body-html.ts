import { escaped } from '#circulation/xml-text.ts'
import type { Body, BodyMark, BodyNode, NodeOf } from '#domain/body.ts'
import type { Card, PrintedPicture } from '#domain/reading.ts'
import { assertNever } from '#lib/assert-never.ts'
import { absoluteIn, type FeedWords, renditionOf } from './feed.ts'

/** What the text of a story stands in: the paper's address, its pictures and the stories it leads to. */
export type Around = {
  origin: string
  words: FeedWords
  pictures: ReadonlyMap<string, PrintedPicture>
  stories: ReadonlyMap<string, Card>
}

/** The body of a story as markup that any reader of feeds can show: nothing in it runs, every address is whole. */
export const bodyHtml = (body: Body, around: Around) => inside(body.doc, around)

const inside = (node: BodyNode, around: Around) =>
  (node.content ?? []).map((child: BodyNode) => nodeHtml(child, around)).join('')

function nodeHtml(node: BodyNode, around: Around): string {
  const within = () => inside(node, around)
  switch (node.type) {
    case 'doc':
      return within()
    case 'text':
      return (node.marks ?? []).reduceRight((inner, mark) => marked(inner, mark, around), escaped(node.text))
    case 'hardBreak':
      return '<br />'
    case 'paragraph':
      return node.content?.length ? `<p>${within()}</p>` : ''
    case 'heading':
      return node.content?.length ? `<h${node.attrs.level}>${within()}</h${node.attrs.level}>` : ''
    case 'bulletList':
      return `<ul>${within()}</ul>`
    case 'orderedList':
      return `<ol${node.attrs.start === 1 ? '' : ` start="${node.attrs.start}"`}>${within()}</ol>`
    case 'listItem':
      return `<li>${within()}</li>`
    case 'quotation':
      return `<blockquote>${within()}${said(node.attrs.source)}</blockquote>`
    case 'pullQuote':
      return `<blockquote><p>${within()}</p>${said(node.attrs.source)}</blockquote>`
    case 'picture':
    case 'galleryPicture': {
      const picture = around.pictures.get(node.attrs.pictureId)
      return picture ? pictureHtml(picture, node.attrs.caption, around.origin) : ''
    }
    case 'gallery':
      return `<div>${titled(node.attrs.title)}${within()}</div>`
    case 'relatedLink':
      return relatedHtml(node, around)
    case 'factBox':
    case 'figures':
      return `<aside>${titled(node.attrs.title)}${within()}</aside>`
    case 'figure':
      return `<p><strong>${escaped(node.attrs.value)}</strong> ${escaped(node.attrs.label)}</p>`
    case 'divider':
      return '<hr />'
    case 'embed':
      return `<p><a href="${escaped(node.attrs.url)}">${escaped(node.attrs.url)}</a></p>`
    case 'table':
      return `<table>${node.attrs.caption ? `<caption>${escaped(node.attrs.caption)}</caption>` : ''}<tbody>${within()}</tbody></table>`
    case 'tableRow':
      return `<tr>${within()}</tr>`
    case 'tableCell':
      return `<td${span(node)}>${within()}</td>`
    case 'tableHeader':
      return `<th${span(node)}>${within()}</th>`
    default:
      return assertNever(node)
  }
}

function marked(inner: string, mark: BodyMark, { origin }: Around): string {
  switch (mark.type) {
    case 'link':
      return `<a href="${escaped(whole(mark.attrs.href, origin))}">${inner}</a>`
    case 'bold':
      return `<strong>${inner}</strong>`
    case 'italic':
      return `<em>${inner}</em>`
    case 'perishable':
    case 'note':
      return inner
    default:
      return assertNever(mark)
  }
}

/** An address as it works outside the paper; one within a text has nowhere to lead there but to the front of the paper. */
const whole = (href: string, origin: string) => (href.startsWith('/') || href.startsWith('#') ? origin + href : href)

const said = (source: string) => (source ? `<p><cite>${escaped(source)}</cite></p>` : '')
const titled = (title: string) => (title ? `<p><strong>${escaped(title)}</strong></p>` : '')

const span = ({ attrs }: NodeOf<'tableCell'> | NodeOf<'tableHeader'>) =>
  `${attrs.colspan > 1 ? ` colspan="${attrs.colspan}"` : ''}${attrs.rowspan > 1 ? ` rowspan="${attrs.rowspan}"` : ''}`

function relatedHtml({ attrs }: NodeOf<'relatedLink'>, { stories, words, origin }: Around) {
  const card = stories.get(attrs.articleId)
  if (!card) return ''
  const href = escaped(absoluteIn(origin, card.path))
  return `<p>${escaped(words.relations[attrs.relation])}: <a href="${href}">${escaped(card.headline)}</a></p>`
}

/** A picture with its caption and its credit, which goes wherever the picture goes. */
export function pictureHtml(picture: PrintedPicture, caption: string | null, origin: string) {
  const file = renditionOf(picture, origin)
  if (!file) return ''
  const { url, width, height } = file
  const words = [caption ?? picture.caption, picture.credit].filter((text) => text !== '').join(' ')
  const img = `<img src="${escaped(url)}" alt="${escaped(picture.alt)}" width="${width}" height="${height}" />`
  return `<figure>${img}<figcaption>${escaped(words)}</figcaption></figure>`
}
