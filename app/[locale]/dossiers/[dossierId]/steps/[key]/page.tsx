import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { StepPage } from '#components/dossiers/step-page.tsx'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { termsInPlan } from '#lib/glossary/terms-in-plan.ts'
import { routes } from '#lib/routes.ts'
import { readWait } from '#lib/waits/read-wait.ts'
import { completeStep, haveDocument, reopenStep } from '../../../actions.ts'
import { openDossier } from '../../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'dossier' })
  return { title: t('stepTitle') }
}

export default async function Step(props: PageProps<'/[locale]/dossiers/[dossierId]/steps/[key]'>) {
  const { dossier, actor, locale, problem } = await openDossier(props)
  const key = decodeURIComponent((await props.params).key)
  const step = dossier.steps.find((candidate) => candidate.key === key)
  if (!step) redirectTo(routes.notFound(locale))
  const wait = await readWait(actor, dossier.id, step.key)
  return (
    <StepPage
      dossier={dossier}
      step={step}
      wait={wait}
      terms={termsInPlan({ steps: [step], documents: [] }, locale)}
      problem={problem}
      actions={{ completeStep, reopenStep, haveDocument }}
    />
  )
}
