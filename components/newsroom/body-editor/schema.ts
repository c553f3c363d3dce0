import { type AttributeSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'
import type { ZodType } from 'zod'
import { type Attrs, type BlockSpec, type Body, MARKS, NODES, type NodeOf } from '#domain/body.ts'
import { type MarkName, markViews, type NodeName, nodeViews } from './view-spec.ts'

/** ProseMirror must be able to make every node that another one needs; what it makes is filled in before it is saved. */
const SUPPLIED: Partial<Record<NodeName, Record<string, unknown>>> = {
  figure: { value: '0', label: '' },
  galleryPicture: { pictureId: '00000000-0000-0000-0000-000000000000' },
}

/** The grammar of bodies in ProseMirror's words: derived from the one table, so that the two cannot differ. */
export const bodySchema: Schema<NodeName, MarkName> = new Schema({
  nodes: table<NodeName, NodeSpec>((name) => {
    const spec: BlockSpec = NODES[name]
    return { ...spec, attrs: attributes(spec.attrs, SUPPLIED[name]), ...nodeViews[name] }
  }, NODES),
  marks: table<MarkName, MarkSpec>((name) => {
    const spec: { attrs: Attrs; inclusive?: boolean; excludes?: string } = MARKS[name]
    return { ...spec, attrs: attributes(spec.attrs), ...markViews[name] }
  }, MARKS),
})

/** A node of the body as it is stored. */
export const bodyOfDoc = (doc: { toJSON: () => unknown }): Body => ({ version: 1, doc: doc.toJSON() as NodeOf<'doc'> })

/** A stored body as ProseMirror edits it. */
export const docOfBody = (body: Body) => bodySchema.nodeFromJSON(body.doc)

function attributes(attrs: Attrs = {}, supplied: Record<string, unknown> = {}): Record<string, AttributeSpec> {
  return Object.fromEntries(
    Object.entries(attrs).map(([name, type]) => {
      const byDefault = name in supplied ? { success: true, data: supplied[name] } : type.safeParse(undefined)
      return [
        name,
        { ...(byDefault.success ? { default: byDefault.data } : {}), validate: (value) => check(type, value) },
      ]
    }),
  )
}

function check(type: ZodType, value: unknown) {
  const read = type.safeParse(value)
  if (!read.success) throw new RangeError(read.error.issues[0]?.message)
}

/** The names are the table's own. */
function table<Name extends string, Spec>(make: (name: Name) => Spec, names: Record<Name, unknown>) {
  return Object.fromEntries((Object.keys(names) as Name[]).map((name) => [name, make(name)])) as Record<Name, Spec>
}
