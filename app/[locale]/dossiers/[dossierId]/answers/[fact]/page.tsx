import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AnswerPage } from '#components/dossiers/answer-page.tsx'
import { inputOf } from '#lib/actions/read-form.ts'
import { redirectTo } from '#lib/auth/redirect-to.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { getAnswerForm } from '#lib/dossiers/get-answer-form.ts'
import { previewAnswer } from '#lib/dossiers/preview-answer.ts'
import { fieldErrorText } from '#lib/i18n/error-text.ts'
import { routes } from '#lib/routes.ts'
import { setAnswer } from '../../../actions.ts'
import { openDossier } from '../../gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await requestLocale(), namespace: 'answers' })
  return { title: t('changeTitle') }
}

/** Without a value: the question. With one: what it would change, and a button that does it. */
export default async function Answer(props: PageProps<'/[locale]/dossiers/[dossierId]/answers/[fact]'>) {
  const { dossier, locale, actor, problem } = await openDossier(props)
  const fact = decodeURIComponent((await props.params).fact)
  const form = await getAnswerForm(actor, dossier.id, fact, locale)
  if (!form) redirectTo(routes.notFound(locale))
  const sent = inputOf(
    Object.fromEntries(Object.entries(await props.searchParams).map(([name, value]) => [name, value ?? ''])),
  )
  const asked = sent.asked === fact
  const typed = [sent[fact] ?? []].flat().filter((text) => text !== '')
  const preview = asked ? await previewAnswer(actor, { dossierId: dossier.id, fact, value: typed, locale }) : null
  return (
    <AnswerPage
      dossier={dossier}
      form={form}
      problem={problem}
      typed={asked ? typed : form.typed}
      preview={preview?.ok ? preview : null}
      error={preview && !preview.ok ? fieldErrorText(locale, preview.code) : undefined}
      setAnswer={setAnswer}
    />
  )
}
