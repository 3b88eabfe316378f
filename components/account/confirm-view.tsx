import { useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'

export type ConfirmViewProps = {
  ticket: string
  token: string
  /** The device that asked for the mail, and the one that has opened its link. */
  asked: string | null
  here: string | null
  problem: string | null
  signIn: FormAction
}

/** The page of a mailed link. Opening it does nothing, since mail scanners open links. */
export function ConfirmView({ ticket, token, asked, here, problem, signIn }: ConfirmViewProps) {
  const t = useTranslations('signIn.confirm')
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="grid justify-items-start gap-6">
        <ProblemNotice text={problem} />
        <Devices asked={asked} here={here} />
        <form action={signIn}>
          <input type="hidden" name="ticket" value={ticket} />
          <input type="hidden" name="token" value={token} />
          <Button>{t('button')}</Button>
        </form>
      </div>
    </Page>
  )
}

function Devices({ asked, here }: Pick<ConfirmViewProps, 'asked' | 'here'>) {
  const t = useTranslations('signIn.confirm')
  if (asked && asked === here)
    return (
      <div>
        <p>{t('sameDevice', { device: asked })}</p>
        <p className="text-quiet">{t('notYou')}</p>
      </div>
    )
  return (
    <Notice tone="care">
      <dl className="grid gap-2">
        <div>
          <dt className="text-quiet">{t('asked')}</dt>
          <dd className="font-semibold">{asked ?? t('unknownDevice')}</dd>
        </div>
        <div>
          <dt className="text-quiet">{t('here')}</dt>
          <dd className="font-semibold">{here ?? t('unknownDevice')}</dd>
        </div>
      </dl>
      <p>{t('otherDevice')}</p>
    </Notice>
  )
}
