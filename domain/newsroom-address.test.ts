import { expect, test } from 'vitest'
import { readNewsroomAddress } from './newsroom-address.ts'

test.each([
  ['/admin', '/admin'],
  ['/admin/people', '/admin/people'],
  ['/admin/log?person=a&kinds=b', '/admin/log?person=a&kinds=b'],
  ['/admin/people?_rsc=1x2', '/admin/people'],
])('3.7.2: after signing in one may be led to %s', (given, address) => {
  expect(readNewsroomAddress(given)).toBe(address)
})

test.each([
  'https://elsewhere.example/admin',
  '//elsewhere.example/admin',
  '/\\elsewhere.example',
  '\\\\elsewhere.example/admin',
  '/admin/../economy',
  '/admin/%2e%2e/economy',
  '/administration',
  '/',
  '/economy',
  'admin',
  'javascript:alert(1)',
  '/admin\n//elsewhere.example',
  '/admin\t/people',
  ' /admin',
  '/admin/sign-in',
  '/admin/sign-in/code?next=/admin',
  '/admin/reset/token',
  `/admin/${'a'.repeat(2000)}`,
  '',
  undefined,
  ['/admin'],
])('3.7.2: nobody is led to %j', (given) => {
  expect(readNewsroomAddress(given)).toBeUndefined()
})
