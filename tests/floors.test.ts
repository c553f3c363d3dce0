import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const entry = z.object({ version: z.string(), integrity: z.string().optional(), resolved: z.string().optional() })
const lock = z.object({ packages: z.record(z.string(), entry.partial()) })
const { packages } = lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const installed = Object.entries(packages).filter(([path]) => path !== '')

/** The oldest version of each package without a known hole that reaches us. */
const floors = { next: '16.3.4', react: '19.2.1', 'react-dom': '19.2.1', sharp: '0.35.4', 'next-auth': '4.24.15' }
const needed = ['next', 'react', 'react-dom', 'sharp']

test.each(Object.entries(floors))('every %s in the lock file is at least %s', (name, floor) => {
  const versions = versionsOf(name)
  expect(versions.filter((version) => isOlder(version, floor))).toEqual([])
  if (needed.includes(name)) expect(versions).not.toEqual([])
})

test('the version check tells a candidate and an older release from the floor', () => {
  const older = ['16.3.3', '16.2.9', '15.9.9', '16.3.4-canary.1', '4.24.14']
  expect(older.map((version) => isOlder(version, version.startsWith('4') ? '4.24.15' : '16.3.4'))).not.toContain(false)
  expect(['16.3.4', '16.3.10', '16.10.0', '17.0.0'].filter((version) => isOlder(version, '16.3.4'))).toEqual([])
})

test('every package in the lock file carries the hash of its contents', () => {
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
})

test('the lock file names no registry, so that it installs from whichever one npm is set to', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
})

test('package.json pins every package to one version', () => {
  const manifest = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const pinned = z.record(z.string(), z.string()).optional()
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    const loose = Object.entries(pinned.parse(manifest[kind]) ?? {}).filter(([, version]) => !/^\d/.test(version))
    expect(loose, kind).toEqual([])
  }
})

function versionsOf(name: string): string[] {
  const suffix = `node_modules/${name}`
  const found = installed.filter(([path]) => path === suffix || path.endsWith(`/${suffix}`))
  return found.flatMap(([, { version }]) => version ?? [])
}

function isOlder(version: string, floor: string): boolean {
  const [release = '', candidate] = version.split('-')
  const order = release.localeCompare(floor, 'en', { numeric: true })
  return order < 0 || (order === 0 && candidate !== undefined)
}
