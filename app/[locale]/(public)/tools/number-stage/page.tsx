import type { Metadata } from 'next'
import { NumberStagePage } from '#components/tools/number-stage-page.tsx'
import { routes } from '#lib/routes.ts'
import { listStages } from '#lib/tools/stage-view.ts'
import { toolMetadata } from '../tool-metadata.ts'

export function generateMetadata(): Promise<Metadata> {
  return toolMetadata('stage', routes.numberStage)
}

export default function NumberStage() {
  return <NumberStagePage stages={listStages()} stage={null} />
}
