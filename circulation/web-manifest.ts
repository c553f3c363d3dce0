import { ICONS, type Icon, PAPER_COLOURS } from '#domain/icons.ts'
import type { Paper } from '#domain/reading.ts'
import { directionOf } from '#lib/dates.ts'

/** What a device must know to keep the paper among its programs. */
export const webManifest = ({ name, tagline, language }: Paper) => ({
  id: '/',
  name,
  short_name: name,
  description: tagline || undefined,
  lang: language,
  dir: directionOf(language),
  start_url: '/',
  scope: '/',
  display: 'minimal-ui',
  theme_color: PAPER_COLOURS.light,
  background_color: PAPER_COLOURS.light,
  icons: [icon('small', 'any'), icon('large', 'any'), icon('maskable', 'maskable')],
})

function icon(of: Icon, purpose: 'any' | 'maskable') {
  const { path, side } = ICONS[of]
  return { src: path, sizes: `${side}x${side}`, type: 'image/png', purpose }
}
