import { scriptJson } from '#lib/script-json.ts'

/** What a page says, for machines; no text in it can end the script. */
export const StructuredData = ({ of }: { of: object }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes, which a script keeps as they are.
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(of) }} />
)
