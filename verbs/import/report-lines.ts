import { FINDING_KINDS, type FindingKind } from './findings.ts'
import type { ImportReport } from './import-wordpress.ts'

/** The report of an import as lines: numbers first, then what to look at, by kind and post; `most` lines of each kind. */
export function reportLines(report: ImportReport, most = Number.POSITIVE_INFINITY): string[] {
  const { articles, pages } = report
  const tally = (name: string, t: ImportReport['articles']) =>
    `${name.padEnd(14)}${t.made} new, ${t.updated} updated, ${t.unchanged} unchanged, ${t.left} left out`
  const stories = articles.made + articles.updated
  const pace = report.seconds > 0 ? Math.round((stories / report.seconds) * 60) : 0
  return [
    report.dryRun ? 'This was a dry run: nothing was written. It would be:' : 'Imported:',
    tally('Articles', articles),
    `${''.padEnd(14)}${report.public} public, ${report.scheduled} scheduled, ${report.drafts} drafts`,
    tally('Pages', pages),
    `${'New'.padEnd(14)}${report.sections} sections, ${report.topics} topics, ${report.contributors} contributors`,
    `${'Addresses'.padEnd(14)}${report.addresses} old ones lead to their pages`,
    `${'Time'.padEnd(14)}${report.seconds.toFixed(1)} s for ${report.posts} records${stories > 0 ? `, ${pace} stories a minute` : ''}`,
    ...xmlLines(report, most),
    ...Object.entries(FINDING_KINDS).flatMap(([kind, heading]) =>
      findingLines(report, kind as FindingKind, heading, most),
    ),
  ]
}

function findingLines(report: ImportReport, kind: FindingKind, heading: string, most: number): string[] {
  const findings = report.findings.filter((finding) => finding.kind === kind)
  if (findings.length === 0) return []
  const shown = findings.slice(0, most).map(({ where, what, times }) => {
    const often = times > 1 ? ` (${times} times)` : ''
    return `  ${[where, what].filter(Boolean).join(': ')}${often}`
  })
  const all = findings.reduce((sum, finding) => sum + finding.times, 0)
  return ['', `${heading}: ${all}`, ...shown, ...more(findings.length, most)]
}

function xmlLines({ xmlErrors: { count, first } }: ImportReport, most: number): string[] {
  if (count === 0) return []
  const shown = first.slice(0, most).map(({ line, message }) => `  line ${line}: ${message}`)
  return [
    '',
    `Errors of XML in the file, read past; look at what stands there: ${count}`,
    ...shown,
    ...more(count, shown.length),
  ]
}

const more = (all: number, shown: number) => (all > shown ? [`  … and ${all - shown} more`] : [])
