const MARK = /<!\[CDATA\[|<!--|&/g
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z_][\w.-]{0,30});/iy
const UNFINISHED = /^(?:<|<!|<!-|<!\[[CDAT]{0,5}|&[#\w.-]{0,32})$/i

/**
 * Hands XML on with every bare `&` made good. An XML parser takes all that follows one, up to the next semicolon and across
 * tags, for the name of an entity; in CDATA and comments it is an ordinary sign.
 */
export function mendAmpersands(write: (text: string) => void, mended: () => void) {
  let held = ''
  let until: string | undefined

  const pass = (text: string, ended: boolean) => {
    let from = 0
    while (from < text.length) {
      if (until !== undefined) {
        const end = text.indexOf(until, from)
        if (end === -1) return ended ? write(text.slice(from)) : hold(text, from, text.length - until.length + 1)
        write(text.slice(from, end + until.length))
        from = end + until.length
        until = undefined
        continue
      }
      MARK.lastIndex = from
      const mark = MARK.exec(text)
      if (!mark) {
        const tail = text.lastIndexOf('<')
        const open = tail >= from && UNFINISHED.test(text.slice(tail)) && !ended
        return open ? hold(text, from, tail) : write(text.slice(from))
      }
      if (mark[0] !== '&') {
        until = mark[0] === '<!--' ? '-->' : ']]>'
        write(text.slice(from, mark.index + mark[0].length))
        from = mark.index + mark[0].length
        continue
      }
      ENTITY.lastIndex = mark.index
      const entity = ENTITY.exec(text)?.[0]
      if (!entity && !ended && UNFINISHED.test(text.slice(mark.index))) return hold(text, from, mark.index)
      write(text.slice(from, mark.index))
      if (!entity) mended()
      write(entity ?? '&amp;')
      from = mark.index + (entity?.length ?? 1)
    }
  }

  const hold = (text: string, from: number, at: number) => {
    const cut = Math.max(from, at)
    write(text.slice(from, cut))
    held = text.slice(cut)
  }

  const feed = (text: string, ended: boolean) => {
    const whole = held + text
    held = ''
    pass(whole, ended)
  }
  return { write: (text: string) => feed(text, false), end: () => feed('', true) }
}
