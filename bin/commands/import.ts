import { accessSync, constants, statSync } from 'node:fs'
import { withPaper } from '#bin/with-paper.ts'
import { errorCode, Refusal } from '#lib/refusal.ts'

const say = console.log

/** Imports a WordPress export. */
export async function importFile(file: string, { dryRun }: { dryRun: boolean }): Promise<void> {
  checkFile(file)
  const { importWordPress } = await import('#verbs/import/import-wordpress.ts')
  await withPaper(say, () => importWordPress({ file, dryRun, say }))
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
