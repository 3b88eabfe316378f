import type { NextConfig } from 'next'

// The product's own settings, without its plugins: what is left is what Next costs by itself.
const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  outputFileTracingExcludes: { '*': ['node_modules/sharp/**', 'node_modules/@img/**'] },
  // The product's type check covers these files.
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: '100kb' } },
}

export default config
