const LETTER =
  'M30.8 12.6L20.3 12.6L22.2 9L35.7 9Q41 9 44.3 10.4Q47.6 11.8 49.2 14.2Q50.7 16.6 50.7 19.7Q50.7 24.2 47.5 27Q44.2 29.9 39 30.4L39.4 29.8Q46.1 30.3 49.9 33.5Q53.7 36.8 53.7 41.9Q53.7 45.7 51.8 48.7Q49.9 51.6 45.8 53.3Q41.7 55 35.2 55L22.2 55L20.5 51.5L31.9 51.5Q35.2 51.5 37.5 50.4Q39.8 49.4 41.1 47.2Q42.3 45 42.3 41.6Q42.3 38.9 41.3 36.8Q40.2 34.7 38 33.5Q35.9 32.3 32.5 32.3L20.4 32.3L20.3 28.7L32.3 28.7Q35.7 28.7 37.7 26.7Q39.7 24.6 39.7 20.4Q39.7 18.1 38.8 16.3Q37.9 14.5 35.9 13.6Q33.9 12.6 30.8 12.6M27 55L10.3 55L10.3 53.7L15.4 51.8L15.4 12.2L10.3 10.4L10.3 9L27 9'

/** The mark: a serif B cut by the fold at its waist. */
export const Mark = () => (
  <svg className="mark" width="26" height="26" viewBox="0 0 64 64" aria-hidden="true">
    <rect className="fill-accent" width="64" height="64" />
    <path className="fill-on-accent" d={LETTER} />
    <path className="fill-accent" d="M0 30.2h64v3H0z" />
  </svg>
)

/** The same without its square, as large as a wall. */
export const WallMark = () => (
  <svg viewBox="0 0 64 64" aria-hidden="true">
    <path className="fill-panel-mark" d={LETTER} />
    <path className="fill-panel" d="M0 30.4h64v2.2H0z" />
  </svg>
)
