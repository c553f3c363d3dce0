import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs'
import { Refusal } from '#lib/refusal.ts'
import type { Binaries } from './binaries.ts'

/** How to start PostgreSQL's programs, which refuse to run as root: as whom, and behind which command. */
export type Runner = { uid?: number; gid?: number; wrap: string[]; owner: { uid: number; gid: number } | undefined }

const asIs: Runner = { wrap: [], owner: undefined }

/**
 * For root: the owner of an existing cluster, else nobody. A folder that only root can enter is reached with one
 * capability, or as root's own shadow in a user namespace.
 */
export function findRunner(folder: string, cluster: string, binaries: Binaries): Runner {
  if (process.getuid?.() !== 0) return asIs
  const { uid, gid } = statSync(folder)
  const found = runnersFor(cluster).find((runner) => reaches(runner, folder, binaries))
  if (found) return found
  chownSync(folder, uid, gid)
  throw new Refusal(
    `PostgreSQL does not run as root, and no other user can reach ${folder}: start the paper as an ordinary user, move DATA_FOLDER to a folder that others may enter, or set DATABASE_URL.`,
  )
}

/** A cluster can be run by nobody but its owner; root's own was made in a namespace. */
function runnersFor(cluster: string): Runner[] {
  const made = existsSync(cluster) ? statSync(cluster) : undefined
  if (made?.uid === 0) return [inNamespace()]
  const user = made ? { uid: made.uid, gid: made.gid } : nobody()
  const known = [plain(user), withCapability(user)]
  return made ? known : [...known, inNamespace()]
}

function plain(user: { uid: number; gid: number }): Runner {
  return { ...user, wrap: [], owner: user }
}

function withCapability(user: { uid: number; gid: number }): Runner {
  const ids = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups']
  const rights = ['--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  return { wrap: ['setpriv', ...ids, ...rights], owner: user }
}

function inNamespace(): Runner {
  return { wrap: ['unshare', '-U', `--map-user=${nobody().uid}`], owner: { uid: 0, gid: 0 } }
}

function reaches(runner: Runner, folder: string, binaries: Binaries): boolean {
  if (runner.owner) chownSync(folder, runner.owner.uid, runner.owner.gid)
  const script = 'cd "$1" && test -w . && "$2" --version'
  const [command, ...args] = [...runner.wrap, '/bin/sh', '-c', script, 'sh', folder, binaries.postgres]
  const { uid, gid } = runner
  return spawnSync(command ?? '', args, { cwd: '/', uid, gid, stdio: 'ignore' }).status === 0
}

/** PostgreSQL looks its user up by name, so a number that is in no list will not do. */
function nobody(): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m)
  return { uid: Number(line?.[1] ?? 65534), gid: Number(line?.[2] ?? 65534) }
}
