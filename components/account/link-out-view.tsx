import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'

export type LinkOutViewProps = {
  /** Empty where the link named none. */
  ticket: string
  minutes: number
  problem: string | null
  sendAgain: FormAction
  signInHref: string
  /** For somebody who is signed in, perhaps by this very link: where to go on. */
  dossiersHref: string | null
}

/** A mailed link that has been used or has run out. */
export function LinkOutView({ ticket, minutes, problem, sendAgain, signInHref, dossiersHref }: LinkOutViewProps) {
  const t = useTranslations('signIn.confirm')
  return (
    <Page>
      <PageHeading title={t('outTitle')} lead={t('outLead', { minutes })} />
      <div className="grid justify-items-start gap-5">
        <ProblemNotice text={problem} />
        {dossiersHref && (
          <p>
            {t.rich('signedIn', { link: (chunks: ReactNode) => <TextLink href={dossiersHref}>{chunks}</TextLink> })}
          </p>
        )}
        {ticket && (
          <form action={sendAgain}>
            <input type="hidden" name="ticket" value={ticket} />
            <Button>{t('again')}</Button>
          </form>
        )}
        <TextLink href={signInHref}>{t('otherAddress')}</TextLink>
      </div>
    </Page>
  )
}
