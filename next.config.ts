import type { NextConfig } from 'next'

const config: NextConfig = {
  distDir: process.env.BROADSHEET_DIST || '.next',
  // Every reader is served the whole head at once; otherwise Next streams titles and canonical links into the body.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  compress: false,
  productionBrowserSourceMaps: false,
  serverExternalPackages: ['pg', 'pg-boss', 'nodemailer', '@node-rs/argon2', 'sharp'],
  // The build checks what it ships; `npm run check` checks everything. Next leaves a file that extends another as it is.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  images: { unoptimized: true },
  // A folder of the app cannot have half a name that changes.
  rewrites: async () => [{ source: '/:key([a-z0-9-]{8,128}).txt', destination: '/index-now/:key' }],
}

export default config
