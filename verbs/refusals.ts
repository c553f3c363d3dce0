import { NewsroomError } from '#domain/newsroom-error.ts'

type Rule = { kind: NewsroomError['kind']; sentence: string }

/** The laws that the database enforces, by constraint, in words for an editor. */
const RULES: Record<string, Rule> = {
  versions_number: {
    kind: 'conflict',
    sentence:
      'Somebody else changed the public life of this story in the meantime. Load it again and look before you repeat this.',
  },
  versions_past: {
    kind: 'refused',
    sentence: 'That time is past. What readers saw cannot be changed afterwards: choose a time to come.',
  },
  versions_embargo: {
    kind: 'refused',
    sentence: 'The story is under embargo at that time. Choose a later time, or lift the embargo first.',
  },
  articles_embargo: {
    kind: 'refused',
    sentence: 'The story is public, or goes out before the embargo would end. Withdraw or unschedule it first.',
  },
  versions_unscheduling: { kind: 'conflict', sentence: 'That is not scheduled any more. Load the story again.' },
  versions_out: { kind: 'conflict', sentence: 'It is going out this very second. Withdraw it instead.' },
  versions_grammar: {
    kind: 'refused',
    sentence: 'This does not fit what is scheduled. Look at the story’s timeline and unschedule first.',
  },
  versions_follow: {
    kind: 'conflict',
    sentence: 'Another change of this story is scheduled. Drop that one, or merge the two and schedule again.',
  },
  published_versions_timeline: {
    kind: 'conflict',
    sentence: 'Something else of this story is set for the same moment. Choose another time.',
  },
  articles_section_slug: {
    kind: 'conflict',
    sentence: 'Another story of this section has that address. Choose another one.',
  },
  addresses_pkey: {
    kind: 'conflict',
    sentence: 'That address is taken or kept for the paper itself. Choose another one.',
  },
  sections_slug_unique: { kind: 'conflict', sentence: 'There is a section with that address already.' },
  topics_slug_unique: { kind: 'conflict', sentence: 'There is a topic with that address already.' },
  contributors_slug_unique: { kind: 'conflict', sentence: 'There is a contributor with that address already.' },
  sources_slug_unique: { kind: 'conflict', sentence: 'There is a source with that name already.' },
  staff_email_unique: { kind: 'conflict', sentence: 'Somebody else has this email address already.' },
  pages_slug_unique: { kind: 'conflict', sentence: 'There is a page with that address already.' },
}

/** The sentence for a refusal of the database, or undefined when it is none of the paper's rules. */
export function refusalOf(error: unknown): NewsroomError | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const constraint = 'constraint' in cause && typeof cause.constraint === 'string' ? cause.constraint : undefined
    const rule = constraint === undefined ? undefined : RULES[constraint]
    if (rule) return new NewsroomError(rule.kind, rule.sentence, { cause: error })
    if (constraint?.endsWith('_fk')) {
      return new NewsroomError('refused', 'Something that the story names does not exist, or not any more.', {
        cause: error,
      })
    }
  }
  return undefined
}
