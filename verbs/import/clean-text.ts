/** A text without what neither PostgreSQL nor a page can hold: control signs (tabs and line ends stay) and half surrogates. */
export const cleanText = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '')
