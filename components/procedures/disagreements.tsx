import { useTranslations } from 'next-intl'
import { DayText } from '#components/procedures/day.tsx'
import { Grounds } from '#components/procedures/grounds.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { DisagreementView } from '#lib/procedures/view-types.ts'

/** Where the person notes what their own office answered, and when they did. */
export type OfficeAnswers = {
  /** Null in a dossier that takes no more answers. */
  pageOf: ((fact: string) => string) | null
  notedOn: (fact: string) => string | null
}

export type DisagreementsProps = {
  disagreements: readonly DisagreementView[]
  /** Absent where nothing can be noted: a plan that nobody keeps, a page of staff. */
  office?: OfficeAnswers | undefined
}

/** What each source says, the safe course, and what the person's own office answered. */
export function Disagreements({ disagreements, office }: DisagreementsProps) {
  const t = useTranslations('papers.disagree')
  return disagreements.map((one) => (
    <Disclosure key={one.id} summary={t('summary', { title: one.title })}>
      <ul className="grid gap-3">
        {one.readings.map(({ text, ...grounds }) => (
          <li key={text} className="grid gap-1">
            <p>– {text}</p>
            <Grounds grounds={grounds} />
          </li>
        ))}
      </ul>
      <p>
        <strong>{t('safe')}</strong> {one.safe}
      </p>
      <Answered disagreement={one} office={office} />
    </Disclosure>
  ))
}

type AnsweredProps = { disagreement: DisagreementView; office: OfficeAnswers | undefined }

function Answered({ disagreement: { answer, answered }, office }: AnsweredProps) {
  const t = useTranslations('papers.disagree')
  if (!answer) return null
  const day = office?.notedOn(answer.id) ?? null
  return (
    <>
      {answered && (
        <p>
          <strong>{t('noted')}</strong> {answered}
          {day && <> ({t.rich('notedOn', { day: () => <DayText day={day} /> })})</>}
        </p>
      )}
      {office?.pageOf && <TextLink href={office.pageOf(answer.id)}>{t(answered ? 'change' : 'note')}</TextLink>}
    </>
  )
}
