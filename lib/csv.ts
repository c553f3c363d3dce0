// A spreadsheet takes what begins like this for a formula, after blanks too.
const FORMULA = /^\s*[=+\-@|%]/
// Control signs, line ends, and the signs that turn the direction of writing could make one row look like another.
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu

/** One line of a CSV file (RFC 4180), made harmless for a spreadsheet: no cell is a formula, and none breaks its line. */
export const csvLine = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`

function csvCell(text: string): string {
  const plain = text.replace(UNSEEN, ' ')
  const harmless = FORMULA.test(plain) ? `'${plain}` : plain
  return /[",]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
