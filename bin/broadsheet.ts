import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { explain } from './explain.ts'

const root = resolve(import.meta.dirname, '..')
const calledFrom = process.cwd()

process.chdir(root)
if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'))
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.env.DATA_FOLDER = resolve(root, process.env.DATA_FOLDER || 'data')

// A terminal or a pipe that is gone must not take the paper with it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

const program = new Command('broadsheet').description('A newspaper that a newsroom runs itself.').showHelpAfterError()

program
  .command('start')
  .description('open the paper: build, start PostgreSQL, migrate, serve')
  .option('--dev', 'with hot reload, for working on the program')
  .action(async (options: { dev?: boolean }) => {
    const { start } = await import('./commands/start.ts')
    await start({ dev: options.dev ?? false })
  })

program
  .command('import')
  .description('bring in the stories of a WordPress export')
  .argument('<file>', 'the export, as WordPress writes it (XML)')
  .option('--dry-run', 'read and report, but change nothing')
  .action(async (file: string, options: { dryRun?: boolean }) => {
    const { importFile } = await import('./commands/import.ts')
    await importFile(resolve(calledFrom, file), { dryRun: options.dryRun ?? false })
  })

program
  .command('demo')
  .description('lay out the demo newspaper')
  .option('--remove', 'take the demo newspaper away again')
  .action(async (options: { remove?: boolean }) => {
    const { demo } = await import('./commands/demo.ts')
    await demo({ remove: options.remove ?? false })
  })

program
  .command('build')
  .description('build the pages, if their sources have changed')
  .action(async () => {
    const { build } = await import('./build.ts')
    await build(console.log)
  })

try {
  await program.parseAsync()
  process.exit()
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
