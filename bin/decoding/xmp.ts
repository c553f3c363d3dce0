import type { PictureWords } from '#domain/picture-words.ts'

const SPECIAL: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => SPECIAL[sign] ?? sign)
const SPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
}

/** Creator, credit and copyright as a rendition carries them; nothing where there is none. */
export function xmpOf({
  creator,
  credit,
  copyright,
}: Pick<PictureWords, 'creator' | 'credit' | 'copyright'>): string | undefined {
  const lines = [
    creator && `<dc:creator><rdf:Seq><rdf:li>${escaped(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    credit && `<photoshop:Credit>${escaped(credit)}</photoshop:Credit>`,
    copyright &&
      `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(copyright)}</rdf:li></rdf:Alt></dc:rights>`,
  ].filter((line) => line !== '')
  if (lines.length === 0) return undefined
  const spaces = Object.entries(SPACES).map(([name, address]) => `xmlns:${name}="${address}"`)
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${spaces.join(' ')}><rdf:Description rdf:about="">${lines.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`
}
