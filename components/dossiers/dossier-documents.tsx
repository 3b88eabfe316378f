import { useLocale, useTranslations } from 'next-intl'
import { documentLooks, documentNote } from '#components/dossiers/document-label.tsx'
import { type DocumentRow, DocumentRows, type DocumentRowsProps } from '#components/dossiers/document-rows.tsx'
import { validityWarning } from '#components/dossiers/validity-note.ts'
import type { DossierDocument } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type DossierDocumentsProps = Pick<DocumentRowsProps, 'dossierId' | 'haveDocument'> & {
  documents: readonly DossierDocument[]
  /** A document’s page, where it is not the client’s own. */
  hrefOf?: ((key: string) => string) | undefined
}

/** Documents with their state, one line each; "I have it" at hand where it is still to get. */
export function DossierDocuments({ dossierId, documents, haveDocument, hrefOf }: DossierDocumentsProps) {
  const t = useTranslations('document')
  const l = useTranslations('document.label')
  const p = useTranslations('plan')
  const v = useTranslations('validity')
  const locale = useLocale() as Locale
  const rows = documents.map(
    ({ key, label, state, title, validity, version }): DocumentRow => ({
      key,
      title,
      href: hrefOf ? hrefOf(key) : routes.dossierDocument(locale, dossierId, key),
      condition: state === 'needed' ? undefined : p(`state.${state}`),
      note: documentNote(l, locale, label),
      look: documentLooks[label.code],
      warning: validityWarning(v, locale, validity()),
      button:
        state !== 'perhaps' && (label.code === 'to_do' || label.code === 'getting')
          ? { item: `${key}@${version}`, label: t('haveIt', { document: title }) }
          : undefined,
    }),
  )
  return <DocumentRows dossierId={dossierId} rows={rows} haveIt={t('haveItShort')} haveDocument={haveDocument} />
}
