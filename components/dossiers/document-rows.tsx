import { useLocale, useTranslations } from 'next-intl'
import { DocumentLabel } from '#components/dossiers/document-label.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { DossierDocument } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type DocumentRowsProps = {
  dossierId: string
  documents: readonly DossierDocument[]
  /** Not given where nothing may be changed. */
  haveDocument?: ((form: FormData) => Promise<void>) | undefined
}

/** Documents with their state, one line each; "I have it" at hand where it is still to get. */
export function DocumentRows({ dossierId, documents, haveDocument }: DocumentRowsProps) {
  const rows = (
    <ul className="rows">
      {documents.map((document) => (
        <Row key={document.key} dossierId={dossierId} document={document} changes={haveDocument !== undefined} />
      ))}
    </ul>
  )
  if (!haveDocument) return rows
  return (
    <form action={haveDocument}>
      <input type="hidden" name="dossierId" value={dossierId} />
      {rows}
    </form>
  )
}

function Row({ dossierId, document, changes }: { dossierId: string; document: DossierDocument; changes: boolean }) {
  const t = useTranslations('document')
  const p = useTranslations('plan')
  const locale = useLocale() as Locale
  const { key, label, state, title, version } = document
  return (
    <li>
      <TextLink href={routes.dossierDocument(locale, dossierId, key)}>{title}</TextLink>
      {state !== 'needed' && <span className="text-quiet">{p(`state.${state}`)}</span>}
      <DocumentLabel label={label} />
      {changes && state !== 'perhaps' && (label.code === 'to_do' || label.code === 'getting') && (
        <Button
          tone="quiet"
          small
          name="item"
          value={`${key}@${version}`}
          aria-label={t('haveIt', { document: title })}
        >
          {t('haveItShort')}
        </Button>
      )}
    </li>
  )
}
