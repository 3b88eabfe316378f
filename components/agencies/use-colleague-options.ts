import { useTranslations } from 'next-intl'

/** Colleagues to choose from by their names, with a word at one’s own. */
export function useColleagueOptions(colleagues: readonly { userId: string; name: string }[], me: string) {
  const t = useTranslations('staff')
  return colleagues.map(({ userId, name }) => ({ value: userId, label: userId === me ? t('me', { name }) : name }))
}
