import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { importWordPress } from '#verbs/import/import-wordpress.ts'
import { wordFor } from './many-stories.ts'
import type { Line } from './pages.ts'

/** Brings in an export, a given one or one written for the purpose, and says how many stories a minute that was. */
export async function measureImport({
  stories,
  folder,
  file,
}: {
  stories: number
  folder: string
  file?: string
}): Promise<Line> {
  const source = file ?? writeExport(join(folder, 'export.xml'), stories)
  const from = performance.now()
  const report = await importWordPress({ system: 'import' }, { file: source })
  const seconds = (performance.now() - from) / 1000
  const rate = Math.round((report.posts / seconds) * 60)
  return [
    `import of ${report.posts} records, ${file ? basename(file) : 'written for this'}`,
    'at least 1000 a minute',
    `${rate} a minute`,
  ]
}

function writeExport(path: string, stories: number) {
  const words = (seed: number, count: number) =>
    Array.from({ length: count }, (_, i) => wordFor((seed * 31 + i * i * 7) % 4000)).join(' ')
  const paragraph = (n: number, i: number) =>
    `<!-- wp:paragraph -->\n<p>${words(n * 10 + i, 60)} <a href="/x">${words(n, 3)}</a>.</p>\n<!-- /wp:paragraph -->`
  const item = (
    n: number,
  ) => `<item><title>${words(n, 8)} ${n}</title><link>https://old.example/2020/01/story-${n}/</link>
<dc:creator><![CDATA[desk]]></dc:creator><guid isPermaLink="false">https://old.example/?p=${n}</guid>
<content:encoded><![CDATA[${Array.from({ length: 8 }, (_, i) => paragraph(n, i)).join('\n\n')}]]></content:encoded>
<excerpt:encoded><![CDATA[${words(n + 5, 20)}]]></excerpt:encoded><wp:post_id>${n}</wp:post_id>
<wp:post_date>2020-01-01 10:00:00</wp:post_date><wp:post_date_gmt>2020-01-${String(1 + (n % 28)).padStart(2, '0')} 10:00:00</wp:post_date_gmt>
<wp:post_name>story-${n}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="news-${n % 6}"><![CDATA[News ${n % 6}]]></category>
<category domain="post_tag" nicename="tag-${n % 50}"><![CDATA[Tag ${n % 50}]]></category></item>`
  writeFileSync(
    path,
    `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Bench</title>
<link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url>
<wp:author><wp:author_login><![CDATA[desk]]></wp:author_login><wp:author_display_name><![CDATA[Desk]]></wp:author_display_name></wp:author>
${Array.from({ length: stories }, (_, n) => item(n + 1)).join('\n')}
</channel></rss>`,
  )
  return path
}
