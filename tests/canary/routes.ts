import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const app = join(import.meta.dirname, '../../app')

/** Every route that app/ answers, as its folders say it, groups left out. */
export const routes = [
  ...new Set(
    readdirSync(app, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
      .map(
        (file) =>
          `/${file
            .split('/')
            .slice(0, -1)
            .filter((part) => !/^\(.*\)$/.test(part))
            .join('/')}`,
      ),
  ),
].sort()

/** A route with something in the place of every name that its folders leave open. */
export const filled = (route: string, value: string) => route.replace(/\[[^\]]+\]/g, value)
