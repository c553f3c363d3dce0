import { availableParallelism } from 'node:os'
import { describe, expect, test } from 'vitest'
import { readEnv } from './env.ts'

describe('the environment', () => {
  test('has a default for everything', () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      HOST: '0.0.0.0',
      ORIGIN: 'http://localhost:3000',
      WORKERS: 1,
      TRUST_PROXY: false,
    })
  })

  test('takes an empty value for none, as an .env file leaves it', () => {
    const env = readEnv({ PORT: '', DATABASE_URL: '' })
    expect(env.PORT).toBe(3000)
    expect(env.DATABASE_URL).toBeUndefined()
  })

  test('follows PORT in the default origin and drops the slash of a given one', () => {
    expect(readEnv({ PORT: '4001' }).ORIGIN).toBe('http://localhost:4001')
    expect(readEnv({ ORIGIN: 'https://paper.example/' }).ORIGIN).toBe('https://paper.example')
  })

  test('takes one worker for each core, or as many as are asked for', () => {
    expect(readEnv({ WORKERS: 'auto' }).WORKERS).toBe(Math.min(availableParallelism(), 16))
    expect(readEnv({ WORKERS: '3' }).WORKERS).toBe(3)
  })

  test.each([
    [{ PORT: 'abc' }, /^PORT must be a number/],
    [{ PORT: '70000' }, /^PORT must be a number/],
    [{ PORT: '0' }, /^PORT must be a number/],
    [{ ORIGIN: 'paper.example' }, /^ORIGIN must be the address/],
    [{ ORIGIN: 'https://paper.example/news' }, /^ORIGIN must be the address/],
    [{ ORIGIN: 'ftp://paper.example' }, /^ORIGIN must be the address/],
    [{ WORKERS: 'many' }, /^WORKERS must be auto or a number from 1 to 16; it is "many"/],
    [{ WORKERS: '0' }, /^WORKERS must be auto or a number from 1 to 16/],
    [{ WORKERS: '17' }, /^WORKERS must be auto or a number from 1 to 16/],
    [{ TRUST_PROXY: 'perhaps' }, /^TRUST_PROXY must be true or false/],
    [{ DATABASE_URL: 'mysql://root@host/db' }, /^DATABASE_URL must be an address like postgres:/],
  ])('refuses %j with one sentence that names it', (source, sentence) => {
    expect(() => readEnv(source)).toThrow(sentence)
  })

  test('never repeats the password of a broken database address', () => {
    expect(() => readEnv({ DATABASE_URL: 'postgre://me:secret@host/db' })).toThrow(/^(?!.*secret)/)
  })
})
