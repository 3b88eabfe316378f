import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  output: 'standalone',
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  outputFileTracingExcludes: { '*': ['node_modules/sharp/**', 'node_modules/@img/**'] },
  // They read files of their own beside their code, which only works where they are not bundled.
  serverExternalPackages: ['pdfkit', 'fontkit'],
  outputFileTracingIncludes: {
    '/*/authorities/offices': ['content/authorities/offices.sample.jsonl'],
    '/api/letters/**': ['node_modules/@fontsource/source-sans-3/files/*-400-normal.woff'],
  },
  // Types are a check of their own (npm run types), so that a start on a small machine need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Pages get texts that are parsed already (lib/i18n/messages.ts), and need only what puts values into them.
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  experimental: {
    globalNotFound: true,
    // Each page is loaded when it is first asked for, and the fonts of letters with theirs: a process holds less.
    preloadEntriesOnStart: false,
    serverActions: { bodySizeLimit: '100kb' },
  },
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
