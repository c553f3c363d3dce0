import type { Picked, PickKind } from '#domain/desk.ts'

/** Looks things up by what is typed; a server action, at most ten. */
export type Search = (kind: PickKind, text: string) => Promise<readonly Picked[]>
