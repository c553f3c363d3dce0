import type { z } from 'zod'
import type { FormAction, FormState, Kept, Refused } from '#components/ui/form-state.ts'
import { NewsroomError, type RefusalKind } from '#domain/newsroom-error.ts'
import type { Staff } from '#domain/staff.ts'
import { assertNever } from '#lib/assert-never.ts'
import { type Answer, answer } from '#press/page.ts'
import type { Visitor } from '#verbs/sign-in/visitor.ts'
import { noteRefusal } from '#verbs/staff/note-refusal.ts'
import { formFields, typed } from './form-fields.ts'
import { currentStaff, visitor } from './session.ts'

/** What a form is told when its verb has done its work; nothing, where the page itself shows it. */
export type Said = { message?: string; kept?: readonly Kept[]; next?: string; isOnlyLook?: true }

/**
 * The one adapter between a form and a verb: parses, asks who is there, calls the verb and says what became of it. `say` may
 * also lead to another page.
 */
export function deskAction<Schema extends z.ZodType, Made>(
  schema: Schema,
  verb: (staff: Staff, input: z.infer<Schema>) => Promise<Made>,
  say?: (made: Made, input: z.infer<Schema>) => Said | Promise<Said>,
): FormAction {
  return async (_before, form) => {
    const staff = await currentStaff()
    if (!staff) return refuse(signedOut(), form)
    return act(
      form,
      schema,
      (input) => verb(staff, input),
      say,
      (error) => note(staff, error),
    )
  }
}

/** The same for strangers, who have an address and a browser and no name. */
export function doorAction<Schema extends z.ZodType, Made>(
  schema: Schema,
  verb: (visitor: Visitor, input: z.infer<Schema>) => Promise<Made>,
  say?: (made: Made, input: z.infer<Schema>) => Said | Promise<Said>,
): FormAction {
  return async (_before, form) => act(form, schema, async (input) => verb(await visitor(), input), say)
}

/** What a question or a verb answers, or the sentence with which it refuses: for pages and passkeys, which are no forms. */
export async function orRefused<Made>(ask: () => Promise<Made>): Promise<{ ok: true; made: Made } | Refused> {
  try {
    return { ok: true, made: await ask() }
  } catch (error) {
    if (!(error instanceof NewsroomError)) throw error
    return { ok: false, kind: kindOf(error.kind), message: error.message }
  }
}

async function act<Schema extends z.ZodType, Made>(
  form: FormData,
  schema: Schema,
  work: (input: z.infer<Schema>) => Promise<Made>,
  say?: (made: Made, input: z.infer<Schema>) => Said | Promise<Said>,
  noted?: (error: NewsroomError) => Promise<void>,
): Promise<FormState> {
  const parsed = schema.safeParse(formFields(form))
  if (!parsed.success) return mistyped(parsed.error, form)
  let made: Made
  try {
    made = await work(parsed.data)
  } catch (error) {
    if (!(error instanceof NewsroomError)) throw error
    if (error.kind === 'forbidden') await noted?.(error)
    return refuse(error, form)
  }
  const { isOnlyLook, ...said } = (await say?.(made, parsed.data)) ?? {}
  if (said.kept) answer({ showsSecret: true })
  return { ok: true, ...said, ...(isOnlyLook ? { values: typed(form) } : {}) }
}

const signedOut = () => new NewsroomError('signed-out', 'You are signed out. Sign in again; nothing you typed is lost.')

function refuse(error: NewsroomError, form: FormData): Refused {
  answer(answerOf(error))
  return { ok: false, kind: kindOf(error.kind), message: error.message, values: typed(form) }
}

function mistyped(error: z.ZodError, form: FormData): Refused {
  const fields = Object.fromEntries(error.issues.map(({ path, message }) => [String(path[0] ?? ''), message]).reverse())
  answer({ status: 422 })
  return { ok: false, kind: 'refused', message: 'Look again at what is marked below.', fields, values: typed(form) }
}

const statuses = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  refused: 422,
  'signed-out': 401,
  unproved: 403,
  'too-many': 429,
} as const satisfies Record<RefusalKind, Answer['status']>

const answerOf = (error: NewsroomError): Answer => ({
  status: statuses[error.kind],
  retryAfterSeconds: error.retryAfterSeconds,
})

/** What a form can do something about; for the rest the sentence is all there is to say. */
function kindOf(kind: RefusalKind): Refused['kind'] {
  switch (kind) {
    case 'not-found':
    case 'forbidden':
      return undefined
    case 'conflict':
    case 'refused':
    case 'signed-out':
    case 'unproved':
    case 'too-many':
      return kind
    default:
      return assertNever(kind)
  }
}

async function note(staff: Staff, { attempt }: NewsroomError): Promise<void> {
  if (attempt) await noteRefusal(staff, attempt)
}
