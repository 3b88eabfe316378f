import { useLocale, useTranslations } from 'next-intl'
import { AccountForm, type AccountFormProps } from '#components/account/account-form.tsx'
import { CalendarFeed, type CalendarFeedProps } from '#components/account/calendar-feed.tsx'
import { DeviceList, type DeviceListProps } from '#components/account/device-list.tsx'
import { EraseAccount, type EraseAccountProps } from '#components/account/erase-account.tsx'
import { DigestChoice } from '#components/agencies/digest-choice.tsx'
import { WorkLinks } from '#components/agencies/work-links.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Section } from '#components/layout/section.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'
import type { Workplace } from '#lib/agencies/list-workplaces.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** What has just been done. */
export type AccountDone = 'saved' | 'devicesClosed' | 'confirmed'

export type AccountViewProps = AccountFormProps &
  CalendarFeedProps &
  DeviceListProps &
  EraseAccountProps & {
    address: string
    problem: string | null
    done: AccountDone | null
    workplaces: readonly Workplace[]
    chooseDigest: FormAction
    signOut: FormAction
  }

export function AccountView(props: AccountViewProps) {
  const t = useTranslations('account')
  const c = useTranslations('logbook.calendar')
  const w = useTranslations('staff.work')
  const locale = useLocale() as Locale
  return (
    <Page>
      <PageHeading title={t('title')} lead={t.rich('lead', { address: () => <Bdi>{props.address}</Bdi> })} />
      <div className="pb-7 empty:hidden">
        <ProblemNotice text={props.problem} />
        {props.done && (
          <Notice tone="done" title={t(props.done)} role="status">
            {props.done === 'confirmed' && <TextLink href="#delete">{t('toErase')}</TextLink>}
          </Notice>
        )}
      </div>
      <Section id="you" title={t('you.title')} beside>
        <AccountForm {...props} />
      </Section>
      {props.workplaces.length > 0 && (
        <Section id="work" title={w('title')} beside>
          <div className="grid gap-6">
            <WorkLinks workplaces={props.workplaces} />
            <DigestChoice workplaces={props.workplaces} choose={props.chooseDigest} />
          </div>
        </Section>
      )}
      <Section id="calendar" title={c('title')} beside>
        <CalendarFeed {...props} />
      </Section>
      <Section id="second-factor" title={w('factor')} beside>
        <div className="grid gap-4">
          <p>{w('factorText')}</p>
          <p>
            <TextLink href={routes.secondFactor(locale)}>{w('factorLink')}</TextLink>
          </p>
        </div>
      </Section>
      <Section id="devices" title={t('devices.title')} beside>
        <DeviceList {...props} />
      </Section>
      <Section id="leave" title={t('leave.title')} beside>
        <form action={props.signOut} className="grid justify-items-start gap-4">
          <p>{t('leave.text')}</p>
          <Button tone="quiet">{t('leave.button')}</Button>
        </form>
      </Section>
      <Section id="delete" title={t('erase.title')} beside>
        <EraseAccount {...props} />
      </Section>
    </Page>
  )
}
