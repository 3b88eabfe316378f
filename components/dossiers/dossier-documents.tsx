import { useLocale } from 'next-intl'
import { DocumentRows, type DocumentRowsProps } from '#components/dossiers/document-rows.tsx'
import { documentWords } from '#components/dossiers/document-words.ts'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { DossierDocument } from '#lib/dossiers/dossier-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'

export type DossierDocumentsProps = Pick<DocumentRowsProps, 'dossierId'> & {
  documents: readonly DossierDocument[]
  /** Not given where nothing may be changed. */
  haveDocument?: PlainAction | undefined
  /** A document’s page, where it is not the client’s own. */
  hrefOf?: ((key: string) => string) | undefined
}

/** Documents of a page that is made anew when one of them changes. */
export function DossierDocuments({ dossierId, documents, haveDocument, hrefOf }: DossierDocumentsProps) {
  const words = documentWords(dossierId, documents, useLocale() as Locale, hrefOf)
  return <DocumentRows dossierId={dossierId} words={words} sending={haveDocument && { action: haveDocument }} />
}
