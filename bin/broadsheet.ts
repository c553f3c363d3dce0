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
  .command('worker')
  .description('do the jobs of the paper, its mail and its clock, in a process of its own')
  .action(async () => {
    const { worker } = await import('./commands/worker.ts')
    await worker()
  })

program
  .command('verify')
  .description('check the chain of every story, and name the first broken link')
  .option('--print <address>', 'print the chain of one story instead, for somebody outside to check')
  .action(async (options: { print?: string }) => {
    const { printChain, verify } = await import('./commands/verify.ts')
    await (options.print === undefined ? verify() : printChain(options.print))
  })

program
  .command('build')
  .description('build the pages, if their sources have changed')
  .action(async () => {
    const { build } = await import('./build.ts')
    await build(console.log)
  })

const staff = program.command('staff').description('who has access: add, list, suspend, resume, reset')

staff
  .command('add')
  .description('give somebody access, and print the address of their second factor')
  .argument('<email>', 'their email address')
  .requiredOption('--name <name>', 'how they are called')
  .requiredOption(
    '--role <role>',
    'what they may do: reporter, subeditor, section-editor, editor, editor-in-chief, picture-editor',
  )
  .option(
    '--section <slug>',
    'only in this section, or in these; all without it',
    (slug, before: string[]) => [...before, slug],
    [],
  )
  .option('--password-stdin', 'read the password from standard input')
  .action(
    async (email: string, options: { name: string; role: string; section: string[]; passwordStdin?: boolean }) => {
      const { addStaff } = await import('./commands/staff.ts')
      await addStaff(email, options)
    },
  )

staff
  .command('list')
  .description('print who has access')
  .action(async () => {
    const { listStaff } = await import('./commands/staff.ts')
    await listStaff()
  })

staff
  .command('suspend')
  .description('take somebody’s access away at once')
  .argument('<email>', 'their email address')
  .action(async (email: string) => {
    const { suspendStaff } = await import('./commands/staff.ts')
    await suspendStaff(email)
  })

staff
  .command('resume')
  .description('give somebody their access back')
  .argument('<email>', 'their email address')
  .action(async (email: string) => {
    const { resumeStaff } = await import('./commands/staff.ts')
    await resumeStaff(email)
  })

staff
  .command('reset')
  .description('print a link with which somebody sets a new password')
  .argument('<email>', 'their email address')
  .requiredOption('--reason <reason>', 'why: it is kept in the log')
  .option('--second-factor', 'take their second factor away too')
  .action(async (email: string, options: { reason: string; secondFactor?: boolean }) => {
    const { resetStaff } = await import('./commands/staff.ts')
    await resetStaff(email, options)
  })

try {
  await program.parseAsync()
  process.exit()
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
