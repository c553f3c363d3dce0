/** Names and values in turn, as Node writes them fastest. */
export type FlatHeaders = string[]

const readerPolicy = (styles: string) =>
  `default-src 'none'; script-src 'self'; style-src ${styles}; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

const permissions =
  'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()'

/** Sent with every answer. */
export function commonHeaders(origin: string): FlatHeaders {
  const headers = [
    ...['X-Content-Type-Options', 'nosniff'],
    ...['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ...['Permissions-Policy', permissions],
    ...['Cross-Origin-Opener-Policy', 'same-origin'],
  ]
  if (origin.startsWith('https:')) headers.push('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  return headers
}

/** Reader pages carry scripts only as files of our own, and styles as such or by the hashes named. */
export function readerHeaders(origin: string, styles: readonly string[] = []): FlatHeaders {
  return [
    ...commonHeaders(origin),
    ...['Content-Security-Policy', readerPolicy(["'self'", ...styles].join(' '))],
    ...['Cross-Origin-Resource-Policy', 'same-origin'],
  ]
}

/** Feeds, pictures and answers to machines: nothing in them may run. Pictures may stand on other sites. */
export function dataHeaders(origin: string, type: string): FlatHeaders {
  return [
    ...commonHeaders(origin),
    ...['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
    ...['Cross-Origin-Resource-Policy', type.startsWith('image/') ? 'cross-origin' : 'same-origin'],
  ]
}

/** Newsroom pages need Next's runtime: it runs by a nonce, and what it loads by `strict-dynamic`. */
export function newsroomPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
