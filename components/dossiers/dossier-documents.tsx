import { useLocale, useTranslations } from 'next-intl'
import { documentLooks, documentNote } from '#components/dossiers/document-label.tsx'
import { type DocumentRow, DocumentRows, type DocumentRowsProps } from '#components/dossiers/document-rows.tsx'
import { validityWarning } from '#components/dossiers/validity-note.ts'
import type { DossierDocument } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type DossierDocumentsProps = Pick<DocumentRowsProps, 'dossierId' | 'haveDocument'> & {
  documents: readonly DossierDocument[]
}

/** Documents with their state, one line each; "I have it" at hand where it is still to get. */
export function DossierDocuments({ dossierId, documents, haveDocument }: DossierDocumentsProps) {
  const t = useTranslations('document')
  const texts = { t: useTranslations('document.label'), r: useTranslations('review.reasons') }
  const p = useTranslations('plan')
  const v = useTranslations('validity')
  const locale = useLocale() as Locale
  const rows = documents.map(
    ({ key, label, state, title, validity, version }): DocumentRow => ({
      key,
      title,
      href: routes.dossierDocument(locale, dossierId, key),
      condition: state === 'needed' ? undefined : p(`state.${state}`),
      note: documentNote(texts, locale, label),
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
