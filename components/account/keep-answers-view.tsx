import { useTranslations } from 'next-intl'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'

export type KeepAnswersViewProps = {
  address: string
  /** The fields of the dossier that the answers would become. */
  dossier: Readonly<Record<string, string>>
  problem: string | null
  keepAnswers: FormAction
  dossiersHref: string
}

/** For somebody who is signed in already and comes with answers: a link must not make a dossier, a button may. */
export function KeepAnswersView({ address, dossier, problem, keepAnswers, dossiersHref }: KeepAnswersViewProps) {
  const t = useTranslations('signIn.keep')
  const c = useTranslations('common')
  return (
    <Page>
      <PageHeading title={t('title')} lead={t.rich('lead', { address: () => <Bdi>{address}</Bdi> })} />
      <ProblemNotice text={problem} />
      <Form action={keepAnswers} errorTitle={t('errorTitle')}>
        {Object.entries(dossier).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton pendingLabel={c('sending')}>{t('button')}</SubmitButton>
      </Form>
      <p className="pt-4">
        <TextLink href={dossiersHref}>{t('later')}</TextLink>
      </p>
    </Page>
  )
}
