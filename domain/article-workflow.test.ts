import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isHiddenFrom,
  refusalNow,
  STAGES,
  type Stage,
  type StoryNow,
  verbsNow,
  WORKFLOW,
  WORKFLOW_VERBS,
} from './article-workflow.ts'
import { ENTRY_KINDS, type PublicState } from './publication.ts'
import { actorName, may, ROLES, type Role, type Staff } from './staff.ts'

const staff = (role: Role, sections: Staff['sections'] = 'all'): Staff => ({ id: role, name: role, role, sections })
const story = (given: Partial<StoryNow> = {}): StoryNow => ({
  stage: 'draft',
  publicState: 'never',
  sectionId: 'own',
  isMine: false,
  embargoed: false,
  lastWriter: 'staff:somebody',
  pending: [],
  ...given,
})
const offered = (role: Role, given: Partial<StoryNow>) =>
  verbsNow({ staff: staff(role), ...story(given) }).map(({ verb }) => verb)

const STATES = ['never', 'scheduled', 'public', 'withdrawn'] as const satisfies PublicState[]
const anyStory: fc.Arbitrary<StoryNow> = fc.record({
  stage: fc.constantFrom(...STAGES),
  publicState: fc.constantFrom(...STATES),
  sectionId: fc.constantFrom('own', 'other'),
  isMine: fc.boolean(),
  embargoed: fc.boolean(),
  lastWriter: fc.constantFrom('system:import', ...ROLES.map((role) => `staff:${role}`)),
  pending: fc.array(fc.constantFrom(...ENTRY_KINDS), { maxLength: 2 }),
  workingIsOut: fc.boolean(),
  heldByOther: fc.boolean(),
})
const anybody = fc.record({
  role: fc.constantFrom(...ROLES),
  sections: fc.constantFrom<Staff['sections'][]>('all', ['own'], ['other'], []),
})

describe('the workflow', () => {
  it('offers no verb that the table does not have from there, that the role may not use, or in another section', () => {
    fc.assert(
      fc.property(anyStory, anybody, (now, { role, sections }) => {
        const person = staff(role, sections)
        const verbs = verbsNow({ staff: person, ...now })
        for (const { verb } of verbs) {
          const row: { from: readonly Stage[]; seen: readonly PublicState[] } = WORKFLOW[verb]
          expect(row.from).toContain(now.stage)
          expect(row.seen).toContain(now.publicState)
          expect(may(person, verb, now.sectionId)).toBe(true)
        }
        if (isHiddenFrom(person, now)) {
          expect(verbs).toEqual([])
          return
        }
        for (const verb of WORKFLOW_VERBS.filter((one) => may(person, one, now.sectionId))) {
          const isOffered = verbs.some((one) => one.verb === verb)
          expect(refusalNow(person, verb, now) === undefined).toBe(isOffered)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('says what to do whenever it refuses', () => {
    fc.assert(
      fc.property(anyStory, anybody, fc.constantFrom(...WORKFLOW_VERBS), (now, { role }, verb) => {
        expect(refusalNow(staff(role), verb, now) ?? 'Nothing.').toMatch(/^[A-Z].*\.$/)
      }),
    )
  })

  it.each([
    ['draft', 'withdrawn', undefined],
    ['submitted', 'withdrawn', /^The story is submitted\. Ask a subeditor/],
    ['approved', 'withdrawn', /^The story is withdrawn.* Ask one of them/],
    ['approved', 'never', /waits to go out/],
    ['approved', 'public', /waits to go out/],
  ] as const)('tells a reporter why a story that is %s and %s is not theirs to save: %s', (stage, publicState, why) => {
    const refusal = refusalNow(staff('reporter'), 'save', story({ stage, publicState }))
    if (why === undefined) expect(refusal).toBeUndefined()
    else expect(refusal).toMatch(why)
  })

  it('reaches every stage with every public state, but the spike only with a story that readers never saw', () => {
    const reached = new Set<string>(['draft never'])
    for (let size = 0; size < reached.size; ) {
      size = reached.size
      for (const key of [...reached]) {
        const [stage, state] = key.split(' ') as [Stage, PublicState]
        if (state === 'scheduled') reached.add(`${stage} public`)
        for (const verb of WORKFLOW_VERBS) {
          const arrow: {
            from: readonly Stage[]
            to?: Stage
            seen: readonly PublicState[]
            becomes?: readonly PublicState[]
          } = WORKFLOW[verb]
          if (!arrow.from.includes(stage) || !arrow.seen.includes(state)) continue
          for (const next of arrow.becomes ?? [state]) reached.add(`${arrow.to ?? stage} ${next}`)
        }
      }
    }
    const everywhere = ['draft', 'submitted', 'approved'].flatMap((stage) => STATES.map((state) => `${stage} ${state}`))
    expect([...reached].sort()).toEqual([...everywhere, 'spiked never'].sort())
  })

  it('has nobody approve what they wrote last without a reason, and no subeditor even with one', () => {
    fc.assert(
      fc.property(anyStory, anybody, (now, { role, sections }) => {
        const person = staff(role, sections)
        const own = { ...now, lastWriter: actorName(person) }
        const approve = verbsNow({ staff: person, ...own }).find(({ verb }) => verb === 'approve')
        if (approve) expect(approve.needs).toBe('reason')
        if (!may(person, 'approve-own', now.sectionId)) expect(approve).toBeUndefined()
        const unapproved = { ...own, stage: 'draft' as const, workingIsOut: false }
        for (const { verb, needs } of verbsNow({ staff: person, ...unapproved })) {
          if (verb === 'publish' || verb === 'update') expect(needs).toBe('reason')
        }
      }),
    )
  })

  it('knows nothing of an embargoed story for whoever has no part in it and may not see it', () => {
    for (const role of ['reporter', 'subeditor', 'picture-editor'] as const) {
      expect(offered(role, { embargoed: true })).toEqual([])
      expect(offered(role, { embargoed: true, isMine: true })).toContain('note')
    }
  })

  it('lets nobody publish under embargo', () => {
    fc.assert(
      fc.property(anyStory, anybody, (now, { role }) => {
        expect(offered(role, { ...now, embargoed: true })).not.toContain('publish')
      }),
    )
  })

  it.each([
    ['reporter', {}, ['save', 'submit', 'note']],
    ['reporter', { stage: 'submitted', isMine: true }, ['recall', 'note']],
    ['reporter', { stage: 'submitted' }, ['note']],
    ['reporter', { stage: 'approved' }, ['note']],
    ['reporter', { stage: 'approved', publicState: 'public', workingIsOut: true }, ['save', 'note']],
    ['subeditor', { stage: 'submitted' }, ['save', 'send-back', 'approve', 'note']],
    ['subeditor', { stage: 'submitted', lastWriter: 'staff:subeditor' }, ['save', 'send-back', 'note']],
    ['picture-editor', {}, ['note']],
    ['section-editor', { stage: 'spiked' }, ['move', 'revive', 'note']],
    ['editor', { stage: 'approved' }, ['save', 'publish', 'schedule', 'embargo', 'move', 'spike', 'assign', 'note']],
    [
      'editor',
      { stage: 'approved', publicState: 'public' },
      ['save', 'update', 'correct', 'withdraw', 'move', 'assign', 'note'],
    ],
    ['editor', { publicState: 'withdrawn' }, ['save', 'submit', 'reinstate', 'move', 'assign', 'note']],
    [
      'editor',
      { embargoed: true, embargoLift: 'editor-in-chief' },
      ['save', 'submit', 'schedule', 'embargo', 'move', 'spike', 'assign', 'note'],
    ],
    [
      'editor-in-chief',
      { stage: 'spiked', embargoed: true, embargoLift: 'editor-in-chief' },
      ['lift', 'move', 'revive', 'note', 'redact'],
    ],
  ] as const)('offers a %s with a story that is %o: %o', (role, given, verbs) => {
    expect(offered(role, given)).toEqual(verbs)
  })

  it('says what each verb needs', () => {
    const needs = verbsNow({
      staff: staff('editor'),
      ...story({ lastWriter: 'staff:editor', stage: 'submitted', heldByOther: true }),
    })
    expect(Object.fromEntries(needs.map(({ verb, needs: need }) => [verb, need]))).toEqual({
      save: undefined,
      'send-back': 'reason',
      approve: 'reason',
      publish: 'reason',
      schedule: 'time',
      embargo: 'reason',
      move: 'address',
      spike: undefined,
      assign: 'person',
      note: 'text',
      'take-over': undefined,
    })
  })
})
