import { useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Button } from '#components/ui/button.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'

export type LostMailViewProps = {
  problem: string | null
  signInHref: string
  /** Null where this device has no cookie that names the mail. */
  sendAgain: FormAction | null
}

/** No code can be typed here: the mail's has run out, or this device does not know which mail is meant. */
export function LostMailView({ problem, signInHref, sendAgain }: LostMailViewProps) {
  const t = useTranslations('signIn.check')
  const confirm = useTranslations('signIn.confirm')
  return (
    <Page>
      <PageHeading title={sendAgain ? t('outTitle') : t('noneTitle')} lead={sendAgain ? t('outLead') : t('noneLead')} />
      <div className="grid justify-items-start gap-5">
        <ProblemNotice text={problem} />
        {sendAgain ? (
          <>
            <form action={sendAgain}>
              <Button>{t('newCode')}</Button>
            </form>
            <TextLink href={signInHref}>{confirm('otherAddress')}</TextLink>
          </>
        ) : (
          <>
            <p>{t('noneLink')}</p>
            <ButtonLink href={signInHref}>{t('noneAgain')}</ButtonLink>
          </>
        )}
      </div>
    </Page>
  )
}
