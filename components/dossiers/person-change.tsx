import { useLocale, useTranslations } from 'next-intl'
import { PlanEffects } from '#components/dossiers/plan-effects.tsx'
import { Whom } from '#components/dossiers/whom.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { HouseholdPerson, PersonPreview } from '#lib/dossiers/get-household-person.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type PersonChangeProps = {
  dossierId: string
  person: HouseholdPerson
  preview: PersonPreview
  actions: { answerForPerson: PlainAction; removeFromHousehold: PlainAction }
}

/** What other answers about somebody, or removing them, would do; and only then the button that does it. */
export function PersonChange({ dossierId, person: { id, who }, preview, actions }: PersonChangeProps) {
  const t = useTranslations('household.dossier')
  const a = useTranslations('answers')
  const locale = useLocale() as Locale
  const isRemoval = preview.kind === 'remove'
  return (
    <>
      <div className="grid gap-4 pb-6">
        <h1>{isRemoval ? t('removeEffects', { who }) : t('effects')}</h1>
        {!isRemoval && <p className="text-quiet">{t('answersTitle', { who })}</p>}
        <PlanEffects effects={preview.effects} kept={isRemoval ? t('removeKept') : a('kept')} />
      </div>
      <form
        action={isRemoval ? actions.removeFromHousehold : actions.answerForPerson}
        className="flex flex-wrap items-center gap-3 pb-8"
      >
        <Whom dossierId={dossierId} person={id} />
        {!isRemoval && <input type="hidden" name="answers" value={preview.answers} />}
        <Button>{isRemoval ? t('remove', { who }) : t('confirm')}</Button>
        <TextLink href={routes.dossierPerson(locale, dossierId, id)}>{a('cancel')}</TextLink>
      </form>
    </>
  )
}
