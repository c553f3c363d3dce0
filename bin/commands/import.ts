import { accessSync, constants, statSync } from 'node:fs'
import { withPaper } from '#bin/with-paper.ts'
import { errorCode, Refusal } from '#lib/refusal.ts'

const say = console.log

/** Enough of each kind for a screen; written to a file, the report has all. */
const ON_SCREEN = 12

/** Imports a WordPress export and prints what came in and what is to be looked at. */
export async function importFile(file: string, { dryRun }: { dryRun: boolean }): Promise<void> {
  checkFile(file)
  const { importWordPress } = await import('#verbs/import/import-wordpress.ts')
  const { reportLines } = await import('#verbs/import/report-lines.ts')
  await withPaper(say, async () => {
    const report = await importWordPress({ system: 'import' }, { file, dryRun, say })
    const lines = reportLines(report, process.stdout.isTTY ? ON_SCREEN : undefined)
    say(`\n${lines.join('\n')}`)
    if (lines.some((line) => line.startsWith('  … and '))) {
      say(`\nThe whole report: npx broadsheet import --dry-run ${file} > report.txt`)
    }
  })
}

function checkFile(file: string): void {
  try {
    accessSync(file, constants.R_OK)
    if (statSync(file).isFile()) return
  } catch (error) {
    const sentence =
      errorCode(error) === 'ENOENT'
        ? `There is no file ${file}: check the name.`
        : `${file} cannot be read: give yourself the right to.`
    throw new Refusal(sentence, { cause: error })
  }
  throw new Refusal(`${file} is not a file: name the export itself.`)
}
