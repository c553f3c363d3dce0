/** What an import could not bring in as it was: the heading of each kind in the report. */
export const FINDING_KINDS = {
  picture: 'Pictures not fetched yet',
  gallery: 'Galleries not laid out yet',
  video: 'Videos not fetched yet',
  audio: 'Sound not fetched yet',
  file: 'Files not fetched yet (their links stay)',
  attachment: 'Uploads not fetched yet',
  embed: 'Embeds of hosts that the paper does not embed (a link stands in their place)',
  shortcode: 'Shortcodes left out (the words between them stay)',
  block: 'Blocks that the paper has nothing for (their words stay)',
  form: 'Forms left out (their words stay)',
  code: 'Scripts, styles and drawings left out',
  element: 'Unknown HTML (its words stay)',
  struck: 'Struck text that is not struck any more: look whether it should stay',
  link: 'Unsafe or broken links left out (their words stay)',
  'inner-link': 'Links within a page left out (their words stay)',
  damaged: 'Posts with errors of XML in them: some of their text may be missing',
  plain: 'Texts set as plain paragraphs',
  headline: 'Headlines that were made or cut',
  furniture: 'Standfirsts, bylines and topics that did not fit',
  draft: 'Drafts: not public here because they were not public there, or cannot be',
  date: 'Dates',
  'left-out': 'Left out',
  edited: 'Changed in the export, but edited in the paper since: the paper’s text stays',
  state: 'State differs between the export and the paper: decide by hand',
  refused: 'Refused by the paper',
  address: 'Addresses that lead somewhere else already',
  term: 'Sections, topics and contributors',
  type: 'Other kinds of WordPress records, not brought in',
  field: 'Custom fields, not brought in',
  comments: 'Comments, not brought in',
  category: 'Categories and tags without stories, not brought in',
  paper: 'The paper itself',
} as const

export type FindingKind = keyof typeof FINDING_KINDS

/** One thing for whoever imports to look at. `where` names the post; it is empty for what concerns the file as a whole. */
export type Finding = { kind: FindingKind; where: string; what: string; times: number }

/** A list of findings in which the same thing of the same post stands once. */
export function openFindings() {
  const all = new Map<string, Finding>()
  const find = (kind: FindingKind, where: string, what: string, times = 1) => {
    const line = what.replace(/\s+/g, ' ').trim().slice(0, 300)
    const key = `${kind}\n${where}\n${line}`
    const known = all.get(key)
    if (known) known.times += times
    else all.set(key, { kind, where, what: line, times })
  }
  return { find, list: () => [...all.values()] }
}
