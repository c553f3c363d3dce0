import { type Print, print } from './print.ts'
import { dataHeaders, readerHeaders } from './security-headers.ts'

export type ErrorPages = { broken: Print; away: Print; busy: Print; noPicture: Print; outdated: Buffer }

const retryAfterSeconds = 60
const busyRetrySeconds = 5

/** Printed at the start, so that they need neither Next nor the database. */
export function printErrorPages({ origin, sheets }: { origin: string; sheets: string[] }): ErrorPages {
  const headers = [...readerHeaders(origin), 'Cache-Control', 'no-store']
  const type = 'text/html; charset=utf-8'
  return {
    busy: print({
      status: 503,
      type,
      headers: [...headers, 'Retry-After', String(busyRetrySeconds)],
      body: document(sheets, {
        code: '503: too many at once',
        title: 'The presses are running at full speed',
        text: 'More people are asking than we can print for at this moment. Please try again in a few seconds.',
      }),
    }),
    broken: print({
      status: 500,
      type,
      headers,
      body: document(sheets, {
        code: '500: our mistake',
        title: 'This page could not be printed',
        text: 'Something broke on our side. It is written down and will be looked at. Please try again in a little while.',
      }),
    }),
    away: print({
      status: 503,
      type,
      headers: [...headers, 'Retry-After', String(retryAfterSeconds)],
      body: document(sheets, {
        code: '503: back in a moment',
        title: 'The presses are standing still',
        text: 'We cannot reach our stories just now. Nothing is lost. Please try again in a minute.',
      }),
    }),
    outdated: document(sheets, {
      code: '409: an older page',
      title: 'The newsroom was updated while this page was open',
      text: 'Nothing was changed. Go back: what you typed is still there. Copy it, load the page again, and send it once more.',
      link: { href: '/admin', label: 'To the newsroom' },
    }),
    noPicture: print({
      status: 404,
      type: 'text/plain; charset=utf-8',
      headers: [...dataHeaders(origin, 'text/plain'), 'Cache-Control', 'no-cache'],
      body: Buffer.from('There is no such picture.\n'),
    }),
  }
}

type Words = { code: string; title: string; text: string; link?: { href: string; label: string } }

function document(sheets: string[], words: Words): Buffer {
  const { href, label } = words.link ?? { href: '/', label: 'To the front page' }
  const links = [...sheets, '/error.css'].map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('\n')
  return Buffer.from(`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${links}
</head>
<body class="press-error">
<main>
<p>${words.code}</p>
<h1>${words.title}</h1>
<p>${words.text}</p>
<p><a href="${href}">${label}</a></p>
</main>
</body>
</html>
`)
}
