const HEADERS = { 'Cache-Control': 'private, no-store' }

/** Answers with a picture that only some may see: nothing between the paper and them keeps it. Without bytes it is a 404. */
export function privatePicture(bytes: Uint8Array | undefined): Response {
  if (bytes) return new Response(new Uint8Array(bytes), { headers: { ...HEADERS, 'Content-Type': 'image/webp' } })
  return new Response('There is no such picture.\n', {
    status: 404,
    headers: { ...HEADERS, 'Content-Type': 'text/plain' },
  })
}
