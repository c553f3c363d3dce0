/** The paper's mark as pictures, by the names under which devices ask for them; a margin is a part of the side. */
export const ICONS = {
  apple: { path: '/apple-touch-icon.png', side: 180, margin: 0 },
  small: { path: '/icon-192.png', side: 192, margin: 0 },
  large: { path: '/icon-512.png', side: 512, margin: 0 },
  // What stands outside of the middle four fifths may be cut off.
  maskable: { path: '/icon-maskable-512.png', side: 512, margin: 0.16 },
} as const
export type Icon = keyof typeof ICONS

/** What browsers paint around a page in light and in dark: the token `paper`. */
export const PAPER_COLOURS = { light: '#fcfcfa', dark: '#111516' } as const
