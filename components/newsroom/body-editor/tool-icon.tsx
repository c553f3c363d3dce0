/** Signs that fonts lack or draw each in their own way, on a field of 20 by 20. */
const DRAWINGS = {
  bullets: 'M8 5h9M8 10h9M8 15h9M3.5 5h.1M3.5 10h.1M3.5 15h.1',
  numbers: 'M8 5h9M8 10h9M8 15h9M3 3.5l1-.5v4M2.5 12.5c0-1.4 2.2-1.4 2.2 0 0 1-2.2 1.6-2.2 3h2.4',
  quotation: 'M8 6c-2.6.6-4 2.4-4 5v3h4v-4H5.6M16 6c-2.6.6-4 2.4-4 5v3h4v-4h-2.4',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  undo: 'M4 9h8a4 4 0 0 1 0 8H9M8 5 4 9l4 4',
  redo: 'M16 9H8a4 4 0 0 0 0 8h3M12 5l4 4-4 4',
} as const

export type ToolIconName = keyof typeof DRAWINGS

export const ToolIcon = ({ name }: { name: ToolIconName }) => (
  <svg
    width="18"
    height="18"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={DRAWINGS[name]} />
  </svg>
)
