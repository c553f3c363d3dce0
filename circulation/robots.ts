/** What crawlers are asked to leave alone, and why. A page that says noindex must be open to them, or they never read that. */
export const robotsTxt = (origin: string) => `# The newsroom is for staff, and /api answers the paper's own pages.
User-agent: *
Disallow: /admin
Disallow: /api/

Sitemap: ${origin}/sitemap.xml
Sitemap: ${origin}/news-sitemap.xml
`
