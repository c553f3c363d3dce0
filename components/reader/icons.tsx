export const SearchIcon = () => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    aria-hidden="true"
  >
    <circle cx="8.5" cy="8.5" r="5.6" />
    <path d="m12.8 12.8 4.4 4.4" />
  </svg>
)

export const MenuIcon = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
    <path d="M2.5 5.5h15M2.5 10h15M2.5 14.5h15" />
  </svg>
)

/** Points where reading goes on, or back to where it came from. */
export const Arrow = ({ back = false }: { back?: boolean }) => (
  <svg
    className={back ? 'arrow arrow-back' : 'arrow'}
    width="13"
    height="10"
    viewBox="0 0 13 10"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
  >
    <path d="M0 5h12M8 1l4 4-4 4" />
  </svg>
)
