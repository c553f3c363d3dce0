export const dynamic = 'force-dynamic'

/** Where a keeper of passwords leads whoever has an account: to its page. */
export const GET = () => new Response(null, { status: 302, headers: { Location: '/admin/account' } })
