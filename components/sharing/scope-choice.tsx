import { useTranslations } from 'next-intl'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { NeverSeen } from '#components/sharing/shared-parts.tsx'
import type { ConsentScope } from '#db/schema/values.ts'

/** What is said before a consent is given, and what may be ticked beyond the steps. Nothing is ticked beforehand. */
export function ScopeChoice({ scope }: { scope: readonly ConsentScope[] }) {
  const t = useTranslations('sharing')
  return (
    <>
      <div className="prose">
        <h3>{t('agency.sees')}</h3>
        <p>{t('text.sees.steps')}</p>
        <p>{t('text.acts')}</p>
      </div>
      <FormChoice
        name="scope"
        label={t('scope.legend')}
        hint={t('scope.hint')}
        multiple
        options={(['documents', 'notes'] as const).map((value) => ({
          value,
          label: t(`scope.${value}`),
          description: t(`text.sees.${value}`),
        }))}
        defaultValue={scope}
      />
      <div className="prose">
        <h3>{t('agency.never')}</h3>
        <ul>
          <li>{t('text.never.parts')}</li>
          <NeverSeen />
        </ul>
        <p>{t('text.end')}</p>
      </div>
    </>
  )
}
