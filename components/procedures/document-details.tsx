import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { explainer } from '#components/glossary/explainer.tsx'
import { Disagreements, type OfficeAnswers } from '#components/procedures/disagreements.tsx'
import { IssuedIn } from '#components/procedures/issued-in.tsx'
import { Sources } from '#components/procedures/sources.tsx'
import { Why } from '#components/procedures/why.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { TermNote } from '#lib/glossary/terms-in.ts'
import type { AlternativeView, DocumentView } from '#lib/procedures/view-types.ts'

export type DocumentDetailsProps = {
  document: DocumentView
  /** Where the answers of offices are noted. */
  office?: OfficeAnswers | undefined
  open?: boolean
  /** Words that explain themselves. Whoever gives them shows their notes on the same page. */
  terms?: readonly TermNote[] | undefined
}

/** What makes a document acceptable, for each paper that will do, and why it is asked for. */
export function DocumentDetails({ document, office, open = false, terms }: DocumentDetailsProps) {
  const t = useTranslations('plan')
  const alternatives = document.alternatives()
  const several = alternatives.length > 1
  return (
    <>
      {several && <p>{t('anyOne')}</p>}
      {alternatives.map((alternative, index) =>
        several ? (
          <Disclosure key={alternative.id} summary={alternative.name} open={index === 0}>
            <Alternative alternative={alternative} terms={terms} />
          </Disclosure>
        ) : (
          <Alternative key={alternative.id} alternative={alternative} terms={terms} />
        ),
      )}
      <Disagreements disagreements={document.disagreements()} office={office} />
      <Disclosure summary={t('whyAndSource')} open={open}>
        <Why item={document} terms={terms} />
      </Disclosure>
    </>
  )
}

type AlternativeProps = { alternative: AlternativeView; terms: DocumentDetailsProps['terms'] }

function Alternative({ alternative, terms }: AlternativeProps) {
  const t = useTranslations('plan')
  const explain = explainer(terms)
  const explained = (text: string | null) => text && explain(text)
  return (
    <div className="grid gap-2">
      <p>
        <strong>{explain(alternative.name)}</strong>
        {alternative.name !== alternative.frenchName && <span lang="fr"> ({alternative.frenchName})</span>}
      </p>
      {alternative.acceptance.length > 0 && (
        <ul className="grid gap-1">
          {alternative.acceptance.map((line) => (
            <li key={line}>– {explain(line)}</li>
          ))}
        </ul>
      )}
      <p className="text-quiet">{leadText(t, alternative.leadDays)}</p>
      {alternative.maxAgeMonths !== null && <p>{t('maxAge', { months: alternative.maxAgeMonths })}</p>}
      {alternative.expires && <p>{t('expires')}</p>}
      <Labelled label={t('where')} text={explained(alternative.where)} />
      <Labelled label={t('translation')} text={explained(alternative.translation)} />
      <Labelled label={t('formality')} text={explained(alternative.formality)} />
      {alternative.issued && <IssuedIn issued={alternative.issued} />}
      {alternative.doubt && <p className="tone-care">{explain(alternative.doubt)}</p>}
      {alternative.links.map((link) => (
        <TextLink key={link.url} href={link.url} external>
          {link.label}
        </TextLink>
      ))}
      <Sources sources={alternative.sources} />
    </div>
  )
}

function Labelled({ label, text }: { label: string; text: ReactNode }) {
  if (!text) return null
  return (
    <p>
      <strong>{label}</strong> {text}
    </p>
  )
}

type Translate = ReturnType<typeof useTranslations<'plan'>>

export function leadText(t: Translate, { min, max }: { min: number; max: number }): string {
  if (max === 0) return t('lead.none')
  return min === max ? t('lead.exact', { days: max }) : t('lead.range', { min, max })
}
