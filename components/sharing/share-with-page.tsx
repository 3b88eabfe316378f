import { useLocale, useTranslations } from 'next-intl'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { AgencyFacts } from '#components/sharing/agency-facts.tsx'
import { ConfirmFirst } from '#components/sharing/confirm-first.tsx'
import { ScopeChoice } from '#components/sharing/scope-choice.tsx'
import type { ConsentScope } from '#db/schema/values.ts'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { AgencyCard } from '#lib/agencies/read-agency.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type ShareWithPageProps = {
  dossier: DossierView
  agency: AgencyCard
  /** What it sees now; null where it sees nothing yet. */
  scope: readonly ConsentScope[] | null
  problem: string | null
  /** Null until the person has shown, a moment ago, that they are who they are. */
  grant: FormProps['action'] | null
  confirm: PlainAction
}

/** What an agency would see of a dossier, said before it is given; or a change of what it sees. */
export function ShareWithPage({ dossier, agency, scope, problem, grant, confirm }: ShareWithPageProps) {
  const t = useTranslations('sharing')
  const c = useTranslations('common')
  const locale = useLocale() as Locale
  const named = { agency: agency.name }
  return (
    <DossierFrame dossier={dossier} page="sharing" problem={problem}>
      <PageHeading
        title={t(scope ? 'with.changeTitle' : 'with.giveTitle', named)}
        lead={t(scope ? 'with.changeLead' : 'with.giveLead')}
        back={{ href: routes.dossierSharing(locale, dossier.id), label: t('with.back') }}
      />
      <Section id="about" title={t('with.about', named)} beside>
        <div className="grid gap-2">
          <AgencyFacts agency={agency} />
        </div>
      </Section>
      <Section id="what" title={t('with.what')} beside>
        {dossier.closed && <p>{t('give.closed')}</p>}
        {!dossier.closed && !grant && <ConfirmFirst confirm={confirm} />}
        {!dossier.closed && grant && (
          <Form id="grant" action={grant} errorTitle={c('errorTitle')} labelledBy="what-title">
            <input type="hidden" name="dossierId" value={dossier.id} />
            <input type="hidden" name="agency" value={agency.slug} />
            <ScopeChoice scope={scope ?? []} />
            <SubmitButton pendingLabel={c('sending')}>{t(scope ? 'with.save' : 'with.give', named)}</SubmitButton>
          </Form>
        )}
      </Section>
    </DossierFrame>
  )
}
