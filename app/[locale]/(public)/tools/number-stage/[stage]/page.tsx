import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NumberStagePage } from '#components/tools/number-stage-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { routes } from '#lib/routes.ts'
import { listStages, stageView } from '#lib/tools/stage-view.ts'
import { toolMetadata } from '../../tool-metadata.ts'

type Props = PageProps<'/[locale]/tools/number-stage/[stage]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { stage } = await params
  const known = listStages().find((one) => one === stage)
  const metadata = await toolMetadata('stage', (locale) => routes.numberStage(locale, known))
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'tools.stage' })
  return known ? { ...metadata, title: t(`${known}.title`) } : metadata
}

export default async function NumberStageAnswer({ params }: Props) {
  const locale = await requestLocale()
  const view = stageView((await params).stage, locale)
  if (!view) redirectTo(routes.notFound(locale))
  return <NumberStagePage stages={listStages()} stage={view} />
}
