import type { Metadata } from 'next'
import { ToolsPage } from '#components/tools/tools-page.tsx'
import { routes } from '#lib/routes.ts'
import { toolMetadata } from './tool-metadata.ts'

export function generateMetadata(): Promise<Metadata> {
  return toolMetadata('index', routes.tools)
}

export default function Tools() {
  return <ToolsPage />
}
