export const dynamic = 'force-dynamic'

/** Says that pages can be rendered; it does not ask the database. */
export function GET(): Response {
  return Response.json({ open: true })
}
