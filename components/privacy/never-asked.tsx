import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Term } from '#components/ui/term.tsx'

export function NeverAsked() {
  const t = useTranslations('privacy.never')
  const terms = useTranslations('home.terms')
  const nir = () => <Term term="NIR" fullForm={terms('nir.form')} definition={terms('nir.meaning')} />
  const law = (chunks: ReactNode) => <span lang="fr">{chunks}</span>
  return (
    <div className="prose">
      <p>{t.rich('number', { nir, law })}</p>
      <p>{t('scans')}</p>
      <p>{t('codes')}</p>
      <p>{t('health')}</p>
    </div>
  )
}
