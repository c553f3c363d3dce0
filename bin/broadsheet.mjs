#!/usr/bin/env node
import { checkNode, ensureInstalled, run } from './setup.mjs'

checkNode()
ensureInstalled()
run('bin/broadsheet.ts', process.argv.slice(2))
