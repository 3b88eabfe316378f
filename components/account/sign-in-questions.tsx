import { useTranslations } from 'next-intl'
import { Disclosure } from '#components/ui/disclosure.tsx'

/** What people wonder about before they type their address. */
export function SignInQuestions({ idleDays, mostDays }: { idleDays: number; mostDays: number }) {
  const t = useTranslations('signIn')
  return (
    <div>
      <Disclosure summary={t('why')}>
        <p>{t('whyText')}</p>
      </Disclosure>
      <Disclosure summary={t('howLong')}>
        <p>{t('howLongText', { idle: idleDays, most: mostDays })}</p>
      </Disclosure>
    </div>
  )
}
