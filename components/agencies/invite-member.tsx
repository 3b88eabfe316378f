import { useLocale, useTranslations } from 'next-intl'
import type { MembersPageProps } from '#components/agencies/members-page.tsx'
import { Form } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import { AGENCY_ROLES } from '#db/schema/values.ts'
import { formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'

// A language is named in itself, whatever the page speaks.
const languages = [
  { value: 'fr', label: <span lang="fr">Français</span> },
  { value: 'en', label: <span lang="en">English</span> },
]

/** Who is invited to work for the agency, and a form for another. */
export function InviteMember({ agency, invitations, timeZone, newId, actions }: MembersPageProps) {
  const t = useTranslations('staff.members')
  const c = useTranslations('common')
  const locale = useLocale() as Locale
  const slug = <input type="hidden" name="agency" value={agency.slug} />
  return (
    <div className="grid gap-6">
      {invitations.length > 0 && (
        <ul className="rows max-w-measure" aria-label={t('invite.waiting')}>
          {invitations.map(({ id, email, role, expiresAt, isExpired }) => (
            <li key={id}>
              <div>
                <p className="font-semibold">
                  <Bdi>{email}</Bdi>
                </p>
                <p className="text-sm text-quiet">
                  {t(`roles.${role}`)} ·{' '}
                  {t(isExpired ? 'invite.expired' : 'invite.until', {
                    time: formatInstant(locale, expiresAt, timeZone),
                  })}
                </p>
              </div>
              <form action={actions.withdrawInvitation}>
                {slug}
                <Button tone="plain" small name="invitation" value={id} aria-label={t('invite.withdrawOne', { email })}>
                  {t('invite.withdraw')}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <Form
        id="invite-form"
        action={actions.inviteMember}
        errorTitle={c('errorTitle')}
        labels={{ email: t('invite.email') }}
        labelledBy="invite-title"
      >
        {slug}
        <input type="hidden" name="id" value={newId} />
        <FormTextInput name="email" type="email" label={t('invite.email')} hint={t('invite.hint')} look="full" />
        <FormChoice
          name="role"
          label={t('role')}
          options={AGENCY_ROLES.map((role) => ({
            value: role,
            label: t(`roles.${role}`),
            description: t(`roleNotes.${role}`),
          }))}
          defaultValue="case_worker"
        />
        <FormChoice name="locale" label={t('invite.language')} options={languages} defaultValue={locale} />
        <SubmitButton pendingLabel={c('sending')}>{t('invite.button')}</SubmitButton>
      </Form>
    </div>
  )
}
