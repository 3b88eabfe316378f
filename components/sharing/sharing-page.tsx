import { useTranslations } from 'next-intl'
import { DossierFrame } from '#components/dossiers/dossier-frame.tsx'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { LiveConsent } from '#components/sharing/live-consent.tsx'
import { ProgressLinks, type ProgressLinksProps } from '#components/sharing/progress-links.tsx'
import { BehalfActs, Looks, PastConsents } from '#components/sharing/sharing-lists.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { Sharing } from '#lib/consents/get-sharing.ts'
import type { DossierView } from '#lib/dossiers/dossier-view.ts'

export type SharingPageProps = {
  dossier: DossierView
  sharing: Sharing
  links: ProgressLinksProps['links']
  /** For the next link that is made. */
  newId: string
  timeZone: string
  problem: string | null
  actions: ProgressLinksProps['actions'] & {
    findAgency: FormProps['action']
    withdrawConsent: PlainAction
  }
}

/** Who sees a dossier, since when and what of it; who looked; and the ways to give access and to take it away. */
export function SharingPage({ dossier, sharing, links, newId, timeZone, problem, actions }: SharingPageProps) {
  const t = useTranslations('sharing')
  const p = useTranslations('progressLink')
  return (
    <DossierFrame dossier={dossier} page="sharing" problem={problem}>
      <PageHeading title={t('title')} lead={t('lead')} />
      {sharing.live.length === 0 && <p className="pb-6 font-semibold">{t('nobody')}</p>}
      {sharing.live.map((consent) => (
        <LiveConsent
          key={consent.agency.slug}
          dossierId={dossier.id}
          consent={consent}
          since={dossier.agencies.find(({ slug }) => slug === consent.agency.slug)?.since ?? consent.grantedAt}
          timeZone={timeZone}
          canChange={!dossier.closed}
          withdraw={actions.withdrawConsent}
        />
      ))}
      <Section id="give" title={t('give.title')} beside>
        {dossier.closed ? (
          <p>{t('give.closed')}</p>
        ) : (
          <FindAgency dossierId={dossier.id} findAgency={actions.findAgency} />
        )}
      </Section>
      <Section id="employer" title={p('title')} beside>
        <ProgressLinks dossier={dossier} links={links} newId={newId} timeZone={timeZone} actions={actions} />
      </Section>
      <Section id="looks" title={t('looks.title')} beside>
        <Looks looks={sharing.looks} timeZone={timeZone} />
      </Section>
      {sharing.acts.length > 0 && (
        <Section id="acts" title={t('acts.title')} beside>
          <BehalfActs acts={sharing.acts} dossier={dossier} timeZone={timeZone} />
        </Section>
      )}
      {sharing.past.length > 0 && (
        <Section id="past" title={t('past.title')} beside>
          <PastConsents past={sharing.past} timeZone={timeZone} />
        </Section>
      )}
    </DossierFrame>
  )
}

function FindAgency({ dossierId, findAgency }: { dossierId: string; findAgency: FormProps['action'] }) {
  const t = useTranslations('sharing.give')
  const c = useTranslations('common')
  return (
    <Form
      id="find-agency"
      action={findAgency}
      errorTitle={c('errorTitle')}
      labels={{ agency: t('label') }}
      labelledBy="give-title"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <FormTextInput name="agency" label={t('label')} hint={t('hint')} maxLength={300} spellCheck={false} look="full" />
      <SubmitButton tone="quiet" pendingLabel={c('sending')}>
        {t('button')}
      </SubmitButton>
    </Form>
  )
}
