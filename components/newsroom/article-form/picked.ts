/** What a picker finds. */
export type PickKind = 'topic' | 'contributor' | 'source' | 'picture' | 'story'

/** Something that a story names by id, as the desk knows it. */
export type Picked = {
  id: string
  /** Its name; a story’s headline, a picture’s caption. */
  label: string
  /** What tells it from others of the same name: a section, an agency’s site, a day. */
  hint?: string
  /** Only of pictures. */
  picture?: { address: string; width: number; height: number; alt: string; credit: string }
}

/** Everything that a story names by now, each kind by id. */
export type NamedThings = Record<PickKind, readonly Picked[]>

/** Looks things up by what is typed; a server action, at most ten. */
export type Search = (kind: PickKind, text: string) => Promise<readonly Picked[]>
