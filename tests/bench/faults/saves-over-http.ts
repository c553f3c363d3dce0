import type { Staff } from '#domain/staff.ts'
import type { Line } from '#tests/bench/pages.ts'
import { startPaper } from '#tests/bench/press/processes.ts'
import { draft } from '#tests/factories/desk.ts'
import { hire, signedIn } from '#tests/factories/people.ts'
import { measureSaves, type Save } from './saves.ts'

/** The same saves as the editor in a browser sends them: to the paper as `npm start` runs it, by people who are signed in. */
export async function measureSavesOverHttp(rounds: number, data: string): Promise<Line> {
  // Else the paper would lay out the demo newspaper when it starts.
  await draft()
  const paper = await startPaper({ DATA_FOLDER: data })
  const origin = `http://127.0.0.1:${paper.port}`
  try {
    return await measureSaves(rounds, 'over HTTP', (writer) => byBrowser(origin, writer))
  } finally {
    await paper.stop()
  }
}

async function byBrowser(origin: string, writer: Staff): Promise<Save> {
  await hire(writer)
  const headers = {
    cookie: `broadsheet-session=${await signedIn(writer.id)}`,
    'content-type': 'application/json',
    origin,
    'sec-fetch-site': 'same-origin',
  }
  return async ({ articleId, basedOn, document }) => {
    const body = JSON.stringify({ basedOn, document, kind: 'autosave' })
    const response = await fetch(`${origin}/admin/articles/${articleId}/save`, { method: 'POST', headers, body })
    const said = await response.text()
    if (response.status !== 200) throw new Error(`A save was answered ${response.status}: ${said.slice(0, 300)}`)
  }
}
