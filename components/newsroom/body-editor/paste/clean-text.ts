/** Text without what programs hide in it. What scripts need to be written right, joiners and marks of direction, stays. */
export const cleanText = (text: string) =>
  text
    .replace(/[\u00AD\u200B\uFEFF\u2060]/g, '')
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
