import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** What text or edge stands on which ground in the newsroom, and the contrast it needs (WCAG 2.2). */
const PAIRS: [text: string, grounds: string[], least: number][] = [
  ['ink', ['paper', 'sheet', 'well', 'accent-wash', 'good-wash', 'warn-wash', 'bad-wash'], 4.5],
  ['ink-2', ['paper', 'sheet', 'well'], 4.5],
  ['ink-3', ['paper', 'sheet', 'well', 'accent-wash'], 4.5],
  ['accent', ['paper', 'sheet', 'accent-wash'], 4.5],
  ['on-accent', ['accent', 'accent-hover'], 4.5],
  ['breaking', ['paper', 'sheet', 'bad-wash'], 4.5],
  ['good', ['paper', 'sheet', 'good-wash'], 4.5],
  ['warn', ['paper', 'sheet', 'warn-wash'], 4.5],
  ['panel-ink', ['panel', 'panel-mark'], 4.5],
  ['field', ['paper', 'sheet'], 3],
  ['focus', ['paper', 'sheet'], 3],
  ...['national', 'region', 'world', 'economy', 'security', 'climate', 'culture', 'opinion'].map(
    (section): [string, string[], number] => [`section-${section}`, ['paper', 'sheet'], 4.5],
  ),
]

const css = ['app/styles/tokens.css', 'app/styles/newsroom/tokens.css'].map((file) => readFileSync(file, 'utf8'))
const light = colours((file) => file.split('@media')[0] ?? '')
const dark = { ...light, ...colours((file) => file.split('@media')[1] ?? '') }

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s mode', (_, tokens) => {
  it.each(PAIRS)('%s can be read on every ground it stands on', (text, grounds, least) => {
    for (const ground of grounds) expect(contrast(tokens, text, ground), ground).toBeGreaterThanOrEqual(least)
  })
})

function colours(part: (file: string) => string): Record<string, string> {
  const found = css.flatMap((file) => [...part(file).matchAll(/--color-([\w-]+): (#[\da-f]{6});/g)])
  return Object.fromEntries(found.map(([, name, value]) => [name, value]))
}

function contrast(tokens: Record<string, string>, text: string, ground: string): number {
  const [darker = 0, lighter = 0] = [luminance(tokens, text), luminance(tokens, ground)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(tokens: Record<string, string>, name: string): number {
  const value = tokens[name]
  if (!value) throw new Error(`There is no token --color-${name}.`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(value.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
