import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { contributors, sections, topics } from '#db/schema/index.ts'
import { slugOf } from '#domain/slug.ts'
import type { WordPressTerm } from '#domain/wordpress/export.ts'
import { addressesOfAuthor, addressesOfCategory, addressesOfTag, slugOfName } from '#domain/wordpress/old-addresses.ts'
import { makeContributor } from '#verbs/contributors/make.ts'
import { makeSection } from '#verbs/sections/make.ts'
import { makeTopic } from '#verbs/topics/make.ts'
import { getImported, idOfGuid, noteImported } from './imported.ts'
import { claimSlug, keepOldAddresses } from './keep-old-addresses.ts'
import { plainLine } from './plain-line.ts'
import type { Run } from './run.ts'
import { severalAtOnce } from './several-at-once.ts'
import { NO_CATEGORY } from './survey.ts'

export type Made = { id: string; slug: string }

/** The paper's sections, topics and contributors by what the export calls them. */
export type Terms = {
  sections: Map<string, Made>
  categoryTopics: Map<string, Made>
  tags: Map<string, Made>
  authors: Map<string, Made>
}

const COLOURS = ['national', 'region', 'world', 'economy', 'security', 'climate', 'culture', 'opinion']

/** Makes what the posts of an export name and the paper does not have yet, each with its old archive's addresses. */
export async function makeTerms(run: Run): Promise<Terms> {
  const { survey } = run
  const terms: Terms = { sections: new Map(), categoryTopics: new Map(), tags: new Map(), authors: new Map() }
  const archive = (term: WordPressTerm) =>
    term === NO_CATEGORY ? [] : addressesOfCategory(term, survey.categories, survey.site.address)
  for (const nicename of survey.used.sections) {
    const term = termNamed(survey.categories, nicename)
    const section = await makeOne(
      run,
      'section',
      `category:${nicename}`,
      slugOfName(nicename, 'section'),
      plainLine(term.name),
    )
    terms.sections.set(nicename, section)
    await keepOldAddresses(run, archive(term), `/${section.slug}`, term.name)
  }
  await severalAtOnce(survey.used.categoryTopics, async (nicename) => {
    const term = termNamed(survey.categories, nicename)
    const topic = await makeOne(
      run,
      'topic',
      `category:${nicename}`,
      slugOfName(nicename, 'topic'),
      plainLine(term.name),
    )
    terms.categoryTopics.set(nicename, topic)
    if (!survey.used.sections.has(nicename))
      await keepOldAddresses(run, archive(term), `/topics/${topic.slug}`, term.name)
  })
  await severalAtOnce(survey.used.tags, async (nicename) => {
    const term = termNamed(survey.tags, nicename)
    const topic = await makeOne(run, 'topic', `tag:${nicename}`, slugOfName(nicename, 'topic'), plainLine(term.name))
    terms.tags.set(nicename, topic)
    await keepOldAddresses(run, addressesOfTag(term, survey.site.address), `/topics/${topic.slug}`, term.name)
  })
  // One after the other: two of the same name are one contributor.
  for (const login of survey.used.authors) {
    const author = survey.authors.get(login) ?? { id: '', login, name: login }
    const name = plainLine(author.name) || 'Unnamed'
    const contributor = await makeOne(run, 'contributor', `author:${login}`, slugOf(name, 'author'), name)
    terms.authors.set(login, contributor)
    await keepOldAddresses(run, addressesOfAuthor(author, survey.site.address), `/by/${contributor.slug}`, name)
  }
  tellUnused(run)
  return terms
}

const termNamed = (terms: ReadonlyMap<string, WordPressTerm>, nicename: string) =>
  terms.get(nicename) ?? { id: '', nicename, parent: '', name: nicename }

type Kind = 'section' | 'topic' | 'contributor'

const FOLDERS = { section: '', topic: '/topics', contributor: '/by' } as const
const COUNTS = { section: 'sections', topic: 'topics', contributor: 'contributors' } as const
const TABLES = { section: sections, topic: topics, contributor: contributors } as const

/** What an earlier run made, or what the paper has under that address already, or a new one. */
async function makeOne(run: Run, kind: Kind, key: string, wanted: string, name: string): Promise<Made> {
  const guid = `${run.survey.site.address}#${key}`
  const before = await getImported(kind, guid)
  const known =
    (before && (await findById(kind, before.subjectId))) ??
    (await findById(kind, idOfGuid(kind, guid))) ??
    (await findSame(run, kind, wanted, name))
  const slug = known?.slug ?? (await claimSlug(run, FOLDERS[kind], wanted))
  const id = known?.id ?? idOfGuid(kind, guid)
  if (!known) {
    const path = `${FOLDERS[kind]}/${slug}`
    run.counts[COUNTS[kind]] += 1
    run.made.set(path, { id, slug, name })
    if (slug !== wanted) run.find('term', name, `stands at ${path}, because ${FOLDERS[kind]}/${wanted} was taken`)
    if (!run.dryRun) await make(run, kind, { id, slug, name })
  }
  if (!run.dryRun && before?.subjectId !== id) await noteImported(kind, guid, id, '')
  return { id, slug }
}

async function make(run: Run, kind: Kind, input: Made & { name: string }) {
  if (kind === 'topic') return makeTopic(run.actor, input)
  if (kind === 'contributor') return makeContributor(run.actor, input)
  const position = run.counts.sections + (await db().$count(sections))
  const colour = COLOURS.includes(input.slug) ? input.slug : COLOURS[position % COLOURS.length]
  return makeSection(run.actor, { ...input, position, colour })
}

async function findById(kind: Kind, id: string): Promise<Made | undefined> {
  const table = TABLES[kind]
  const [row] = await db().select({ id: table.id, slug: table.slug }).from(table).where(eq(table.id, id))
  return row
}

/** A section or topic of that address is the same one; two people may share a name's address, so theirs must be the same. */
async function findSame(run: Run, kind: Kind, slug: string, name: string): Promise<Made | undefined> {
  const table = TABLES[kind]
  const [row] = await db()
    .select({ id: table.id, slug: table.slug, name: table.name })
    .from(table)
    .where(eq(table.slug, slug))
  const same = row ?? run.made.get(`${FOLDERS[kind]}/${slug}`)
  if (!same || (kind === 'contributor' && same.name !== name)) return undefined
  return { id: same.id, slug: same.slug }
}

function tellUnused(run: Run) {
  const { used, categories, tags } = run.survey
  for (const [nicename, term] of categories) {
    if (!used.sections.has(nicename) && !used.categoryTopics.has(nicename)) run.find('category', '', term.name)
  }
  for (const [nicename, term] of tags) if (!used.tags.has(nicename)) run.find('category', '', term.name)
}
