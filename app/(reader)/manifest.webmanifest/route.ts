import { askPaper } from '#app/(reader)/asked.ts'
import { sayWhole } from '#app/(reader)/say.ts'
import { webManifest } from '#circulation/web-manifest.ts'

export const dynamic = 'force-dynamic'

/** What a device must know to keep the paper among its programs. */
export async function GET(): Promise<Response> {
  const manifest = webManifest(await askPaper())
  sayWhole({ tags: [] })
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } })
}
