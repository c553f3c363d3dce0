import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { autosave, type LocalCopy, type Outgoing, type SaveAnswer, type SaveState } from './autosave.ts'

/** A server that keeps a text by number, and a machine that keeps copies. */
function desk() {
  const server = { revision: 1, text: 'Four', isAway: false, isSignedOut: false, losesAnswers: false, saves: 0 }
  const sent: Outgoing<string>[] = []
  const machine: { copy: LocalCopy<string> | undefined } = { copy: undefined }
  const states: SaveState[] = []
  const news: { stale?: string; message?: string } = {}

  async function send(save: Outgoing<string>): Promise<SaveAnswer<string>> {
    sent.push(save)
    await new Promise((answer) => setTimeout(answer, 100))
    if (server.isAway) throw new Error('nobody answers')
    if (server.isSignedOut) return { ok: false, why: 'signed-out' }
    if (save.value.length > 40) return { ok: false, why: 'refused', message: 'Shorten it.' }
    if (save.basedOn !== server.revision) {
      return { ok: false, why: 'stale', revision: server.revision, value: server.text, by: 'Hina' }
    }
    server.revision += 1
    server.saves += 1
    server.text = save.value
    if (server.losesAnswers) throw new Error('the answer was lost')
    return { ok: true, revision: server.revision }
  }

  const saver = autosave<string>({
    revision: 1,
    value: 'Four',
    send,
    keep: async (copy) => {
      machine.copy = copy
    },
    same: (one, other) => one === other,
    say: ({ state, stale, message }) => {
      states.push(state)
      Object.assign(news, { stale: stale?.value, message })
    },
  })
  return { server, sent, machine, states, news, saver }
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what is typed', () => {
  it('is on this machine at once and on the server when the typing rests', async () => {
    const { saver, server, machine, states } = desk()
    saver.change('Five')
    await pass(0)
    expect(machine.copy).toMatchObject({ basedOn: 1, original: 'Four', value: 'Five' })
    await pass(1400)
    expect(server.text).toBe('Four')
    await pass(300)
    expect(server).toMatchObject({ text: 'Five', revision: 2 })
    expect(machine.copy).toBeUndefined()
    expect(states).toEqual(['typing', 'saving', 'saved'])
  })

  it('is one save at a time, and what came in between follows on the new number', async () => {
    const { saver, server, sent, machine } = desk()
    saver.change('Five')
    void saver.flush()
    await pass(50)
    saver.change('Five people')
    void saver.flush()
    expect(sent).toHaveLength(1)
    await pass(60)
    expect(machine.copy).toMatchObject({ basedOn: 2, original: 'Five', value: 'Five people' })
    await pass(100)
    expect(sent.map(({ basedOn }) => basedOn)).toEqual([1, 2])
    expect(server.text).toBe('Five people')
    expect(saver.now()).toMatchObject({ state: 'saved', revision: 3, dirty: false })
  })

  it('stays here while nobody answers, and goes out when somebody does', async () => {
    const { saver, server, machine, states, sent } = desk()
    server.isAway = true
    saver.change('Five')
    await pass(5000)
    expect(states.at(-1)).toBe('offline')
    expect(machine.copy?.value).toBe('Five')
    expect(sent.length).toBeGreaterThan(1)
    server.isAway = false
    await pass(31_000)
    expect(server.text).toBe('Five')
    expect(states.at(-1)).toBe('saved')
    expect(machine.copy).toBeUndefined()
  })

  it('whose answer was lost is known again by its words and saved once', async () => {
    const { saver, server, states } = desk()
    server.losesAnswers = true
    saver.change('Five')
    await pass(1700)
    server.losesAnswers = false
    await pass(5000)
    expect(server).toMatchObject({ saves: 1, revision: 2 })
    expect(states.at(-1)).toBe('saved')
    expect(saver.now().revision).toBe(2)
  })

  it('too late is held with the other text, keeps being kept, and goes on from what was chosen', async () => {
    const { saver, server, machine, news, sent } = desk()
    Object.assign(server, { revision: 2, text: 'Six' })
    saver.change('Five')
    await pass(1700)
    expect(news.stale).toBe('Six')
    saver.change('Five people')
    await pass(60_000)
    expect(sent).toHaveLength(1)
    expect(server.text).toBe('Six')
    expect(machine.copy).toMatchObject({ basedOn: 1, value: 'Five people' })
    void saver.resume(2, 'Six', 'Five or six people')
    await pass(200)
    expect(server).toMatchObject({ revision: 3, text: 'Five or six people' })
    expect(machine.copy).toBeUndefined()
  })

  it('is held while somebody is signed out, and goes out when asked for after signing in', async () => {
    const { saver, server, states, sent } = desk()
    server.isSignedOut = true
    saver.change('Five')
    await pass(1700)
    saver.change('Five people')
    await pass(60_000)
    expect(states.at(-1)).toBe('signed-out')
    expect(sent).toHaveLength(1)
    server.isSignedOut = false
    void saver.flush({ asked: true })
    await pass(200)
    expect(server.text).toBe('Five people')
  })

  it('that the paper refuses says why, and is tried again when it is changed', async () => {
    const { saver, server, news, states } = desk()
    saver.change('x'.repeat(41))
    await pass(1700)
    expect(news.message).toBe('Shorten it.')
    expect(states.at(-1)).toBe('refused')
    saver.change('Five')
    await pass(1700)
    expect(server.text).toBe('Five')
  })

  it('goes out once more when the form goes, and is not tried again and again behind another page', async () => {
    const { saver, server, sent, machine } = desk()
    saver.change('Five')
    saver.stop()
    await pass(200)
    expect(server.text).toBe('Five')
    server.isAway = true
    saver.change('Six')
    saver.stop()
    await pass(60_000)
    expect(sent).toHaveLength(2)
    expect(machine.copy?.value).toBe('Six')
  })

  it('is sent at once when the page is left, and once kept whole when asked for', async () => {
    const { saver, server, sent } = desk()
    saver.change('Five')
    void saver.flush({ leaving: true })
    await pass(200)
    expect(sent.at(-1)).toMatchObject({ leaving: true, whole: false })
    void saver.flush({ whole: true, asked: true })
    await pass(200)
    void saver.flush({ whole: true, asked: true })
    await pass(200)
    expect(sent.map(({ whole }) => whole)).toEqual([false, true])
    expect(server.revision).toBe(3)
  })
})
