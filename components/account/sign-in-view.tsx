import { useTranslations } from 'next-intl'
import { KeptFields, type KeptQuery } from '#components/account/kept-fields.tsx'
import { SignInQuestions } from '#components/account/sign-in-questions.tsx'
import { Form } from '#components/forms/form.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'

export type SignInViewProps = {
  kept: KeptQuery
  problem: string | null
  sendMail: FormAction
  /** Null where this Complet has no Google sign-in. */
  withGoogle: FormAction | null
  idleDays: number
  mostDays: number
}

export function SignInView({ kept, problem, sendMail, withGoogle, idleDays, mostDays }: SignInViewProps) {
  const t = useTranslations('signIn')
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="grid gap-7">
        <ProblemNotice text={problem} />
        {kept.keep && (
          <Notice tone="done" title={t('keptTitle')}>
            <p>{t('keptText')}</p>
          </Notice>
        )}
        <Form action={sendMail} errorTitle={t('errorTitle')}>
          <KeptFields {...kept} />
          <FormTextInput
            name="email"
            type="email"
            label={t('email')}
            hint={t('emailHint')}
            autoComplete="email"
            spellCheck={false}
            required
          />
          <SubmitButton pendingLabel={t('sending')}>{t('send')}</SubmitButton>
        </Form>
        {withGoogle && (
          <form action={withGoogle} className="grid justify-items-start gap-2">
            <KeptFields {...kept} />
            <p className="text-quiet">{t('or')}</p>
            <Button tone="quiet">{t('google')}</Button>
          </form>
        )}
        <SignInQuestions idleDays={idleDays} mostDays={mostDays} />
      </div>
    </Page>
  )
}
