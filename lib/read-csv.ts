import { parse } from 'csv-parse/sync'
import { Refusal } from './refusal.ts'

export type CsvRow = { line: number; cells: string[] }

/** Reads a table as spreadsheets write it, with commas, semicolons or tabs; refuses what is none, with the line. */
export function readCsv(text: string): CsvRow[] {
  const [first = ''] = text.split('\n', 1)
  const delimiter = [',', ';', '\t'].find((sign) => first.includes(sign)) ?? ','
  try {
    // With `info` each row is a record and where it stands, which the library's types do not say.
    const rows = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch (error) {
    throw new Refusal(`This is no table: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
