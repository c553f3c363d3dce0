import type { ReactNode } from 'react'

/** The newsroom's own drawings, on a field of 20 by 20. */
const DRAWINGS = {
  add: <path d="M10 4v12M4 10h12" />,
  back: <path d="M16 10H4M9 5l-5 5 5 5" />,
  bad: <path d="M10 3 18 17H2zM10 8v4M10 14.6v.1" />,
  check: <path d="m4 10.5 4 4 8-9" />,
  copy: <path d="M7 7h9v10H7zM13 7V3H4v10h3" />,
  cross: <path d="m5 5 10 10M15 5 5 15" />,
  desk: <path d="M3 4h14v12H3zM3 11h4l1.5 2.5h3L13 11h4" />,
  down: <path d="m5 8 5 5 5-5" />,
  eye: (
    <>
      <path d="M2 10c2-3.5 4.7-5.2 8-5.2s6 1.7 8 5.2c-2 3.5-4.7 5.2-8 5.2S4 13.5 2 10z" />
      <circle cx="10" cy="10" r="2.2" />
    </>
  ),
  'eye-shut': (
    <>
      <path d="M2 10c2-3.5 4.7-5.2 8-5.2s6 1.7 8 5.2c-2 3.5-4.7 5.2-8 5.2S4 13.5 2 10zM4 16.5l12-13" />
    </>
  ),
  front: <path d="M3 3h14v14H3zM3 8h14M9 8v9" />,
  good: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="m6.8 10.3 2.3 2.3 4.2-4.8" />
    </>
  ),
  inbox: <path d="M3 5h14v10H3zM3 5l7 6 7-6" />,
  key: (
    <>
      <circle cx="6.5" cy="13.5" r="3.5" />
      <path d="m9 11 7-7M13 7l3 3" />
    </>
  ),
  letter: <path d="M3 5h14v10H3zM3 5l7 6 7-6" />,
  live: (
    <>
      <circle cx="10" cy="10" r="2" />
      <path d="M5.8 14.2a6 6 0 0 1 0-8.4M14.2 5.8a6 6 0 0 1 0 8.4" />
    </>
  ),
  lock: <path d="M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9" />,
  log: <path d="M4 3h12v14H4zM7 7h6M7 10h6M7 13h3" />,
  more: <path d="M4 10h.1M10 10h.1M16 10h.1" strokeWidth="3" />,
  out: <path d="M12 4H4v12h8M9 10h8M14 7l3 3-3 3" />,
  people: (
    <>
      <circle cx="7.5" cy="7" r="3" />
      <path d="M2 17c.4-3.4 2.4-5 5.5-5s5.1 1.6 5.5 5M13 4.3a3 3 0 0 1 0 5.4M15 12.5c1.8.6 2.8 2.1 3 4.5" />
    </>
  ),
  picture: <path d="M3 4h14v12H3zM3 14l4-4 3 3 3-4 4 5" />,
  person: (
    <>
      <circle cx="10" cy="7" r="3.2" />
      <path d="M3.5 17c.5-3.7 2.8-5.3 6.5-5.3s6 1.6 6.5 5.3" />
    </>
  ),
  pictures: <path d="M3 4h14v12H3zM3 14l4-4 3 3 3-4 4 5" />,
  planning: <path d="M3 5h14v12H3zM3 8.5h14M7 3v3M13 3v3" />,
  readers: <path d="M4 16V9M10 16V4M16 16v-6" />,
  search: (
    <>
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m13 13 4 4" />
    </>
  ),
  settings: (
    <>
      <circle cx="10" cy="10" r="2.5" />
      <path d="M10 3v2M10 15v2M3 10h2M15 10h2M5 5l1.4 1.4M13.6 13.6 15 15M15 5l-1.4 1.4M6.4 13.6 5 15" />
    </>
  ),
  stories: <path d="M3 5h14M3 10h14M3 15h9" />,
  wait: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 5.8V10l2.8 2" />
    </>
  ),
} as const satisfies Record<string, ReactNode>

export type IconName = keyof typeof DRAWINGS

/** A drawing beside a word that says the same: it is never read out and never stands alone without a name. */
export const Icon = ({ name, size = 16 }: { name: IconName; size?: 16 | 18 | 20 }) => (
  <svg
    className={name === 'back' || name === 'out' ? 'icon-turns' : undefined}
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {DRAWINGS[name]}
  </svg>
)
