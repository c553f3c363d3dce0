import { mark } from '#app/(reader)/mark.ts'

export const dynamic = 'force-dynamic'

export const GET = () => mark('large')
