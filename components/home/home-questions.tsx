import { useTranslations } from 'next-intl'
import { Section } from '#components/layout/section.tsx'
import { Term } from '#components/ui/term.tsx'

const questions = ['must', 'where', 'wait'] as const
const terms = { cpam: 'CPAM', nia: 'NIA', nir: 'NIR', vitale: 'carte Vitale' } as const

/** What nearly everybody asks in the first week, answered before anything is asked of them. */
export function HomeQuestions() {
  const t = useTranslations('home')
  const explain = (id: keyof typeof terms) => () => (
    <Term term={terms[id]} fullForm={t(`terms.${id}.form`)} definition={t(`terms.${id}.meaning`)} />
  )
  const explained = { cpam: explain('cpam'), nia: explain('nia'), nir: explain('nir'), vitale: explain('vitale') }
  return (
    <Section id="questions" title={t('questions.title')} beside>
      <div className="grid gap-8">
        {questions.map((id) => (
          <div key={id} className="grid gap-2">
            <h3>{t(`questions.${id}.question`)}</h3>
            <p>{t.rich(`questions.${id}.answer`, explained)}</p>
            <p className="text-sm text-quiet">{t(`questions.${id}.source`)}</p>
          </div>
        ))}
      </div>
    </Section>
  )
}
