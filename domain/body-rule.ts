import { type BlockSpec, type Body, type BodyNode, bodyShape, NODES } from './body.ts'

const specs: Record<string, BlockSpec> = NODES

/** Names a word of a content expression stands for: itself, or every member of the group. */
const named = (word: string) =>
  Object.keys(specs).filter((name) => name === word || specs[name]?.group?.split(' ').includes(word))

/** ProseMirror's content expressions as regular expressions over the names of the children, each ended by a semicolon. */
const grammar = new Map(
  Object.entries(specs).map(([name, spec]) => [
    name,
    new RegExp(
      `^${(spec.content ?? '')
        .replace(
          /[A-Za-z]+/g,
          (word) =>
            `(?:${named(word)
              .map((n) => `${n};`)
              .join('|')})`,
        )
        .replace(/ /g, '')}$`,
    ),
  ]),
)

const mayCarry = (parent: BlockSpec | undefined, mark: string) =>
  parent?.marks === undefined || parent.marks.split(' ').includes(mark)

/** The first place where the grammar is broken, as a sentence, or undefined. */
export function misplaced(node: BodyNode, at = 'doc'): string | undefined {
  const children = node.content ?? []
  const names = children.map((child) => child.type)
  if (!grammar.get(node.type)?.test(names.map((name) => `${name};`).join(''))) {
    return `${at}: a ${node.type} cannot hold [${names.join(' ')}]`
  }
  for (const [index, child] of children.entries()) {
    const place = `${at}.content.${index}`
    if ('marks' in child && child.marks) {
      const marks = child.marks.map((mark) => mark.type)
      const foreign = marks.find((mark) => !mayCarry(specs[node.type], mark))
      if (foreign) return `${place}: no ${foreign} in a ${node.type}`
      if (new Set(marks).size !== marks.length) return `${place}: a mark twice`
    }
    const deeper = misplaced(child, place)
    if (deeper) return deeper
  }
  return undefined
}

export type Problem = { at: string; message: string }

/** A body from outside, checked for shape and grammar; says every problem of shape with its path. */
export function readBody(input: unknown): { ok: true; body: Body } | { ok: false; problems: Problem[] } {
  const shape = bodyShape.safeParse(input)
  if (!shape.success) {
    return {
      ok: false,
      problems: shape.error.issues.map((issue) => ({ at: issue.path.join('.'), message: issue.message })),
    }
  }
  const wrong = misplaced(shape.data.doc)
  if (wrong) return { ok: false, problems: [{ at: 'doc', message: wrong }] }
  return { ok: true, body: shape.data as Body }
}
