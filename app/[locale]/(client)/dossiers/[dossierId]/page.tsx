import type { Metadata } from 'next'
import { Overview } from '#components/dossiers/overview.tsx'
import { overviewWords } from '#components/dossiers/overview-words.tsx'
import { RevisionNotice } from '#components/dossiers/revision-notice.tsx'
import { UnreadLines } from '#components/messages/unread-lines.tsx'
import { FollowedBy } from '#components/sharing/followed-by.tsx'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { revisionNotice } from '#lib/dossiers/revision-notice.ts'
import { textsFor } from '#lib/i18n/texts-for.ts'
import { listUnread } from '#lib/messages/list-unread.ts'
import { haveItHere, tickHere, untickHere } from '../actions.ts'
import { openDossier } from './gate.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: textsFor(await requestLocale(), 'dossier')('metaTitle') }
}

export default async function Dossier(props: PageProps<'/[locale]/dossiers/[dossierId]'>) {
  const { actor, dossier, locale, problem } = await openDossier(props)
  const actions = { tick: tickHere, untick: untickHere, haveIt: haveItHere }
  return (
    <Overview words={overviewWords(dossier, locale)} problem={problem} actions={actions}>
      <RevisionNotice dossier={dossier} told={await revisionNotice(dossier)} />
      {dossier.agencies.length > 0 && (
        <>
          <UnreadLines dossierId={dossier.id} threads={await listUnread(actor, dossier.id)} />
          <FollowedBy dossier={dossier} />
        </>
      )}
    </Overview>
  )
}
