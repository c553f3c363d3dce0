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
}

export default config
