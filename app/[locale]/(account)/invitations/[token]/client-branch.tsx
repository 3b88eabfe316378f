import { ClientInvitation } from '#components/sharing/client-invitation.tsx'
import { InvitationGone } from '#components/sharing/invitation-gone.tsx'
import type { Person } from '#lib/access/actor.ts'
import { hasFreshSession } from '#lib/accounts/has-fresh-session.ts'
import { readSessionToken } from '#lib/auth/cookies.ts'
import { readClientInvitation } from '#lib/consents/read-client-invitation.ts'
import { listDossiers } from '#lib/dossiers/list-dossiers.ts'
import { errorText } from '#lib/i18n/error-text.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { newId } from '#lib/ids.ts'
import { routes } from '#lib/routes.ts'
import { acceptClientInvitation, confirmHere } from '../../../dossiers/actions.ts'

type Props = { actor: Person; locale: Locale; token: string; problem: string | null }

/** What an invitation to be a client shows to whoever is signed in. */
export async function ClientBranch({ actor, locale, token, problem }: Props) {
  const found = await readClientInvitation(actor, token)
  if (found?.state !== 'open') {
    return <InvitationGone otherThan={found ? actor.email : null} dossiersHref={routes.dossiers(locale)} />
  }
  const isFresh = await hasFreshSession(actor, await readSessionToken())
  const dossiers = await listDossiers(actor, locale)
  return (
    <ClientInvitation
      token={token}
      invitation={found.invitation}
      dossiers={dossiers.filter(({ standing }) => standing !== 'closed')}
      newId={newId()}
      timeZone={actor.timeZone}
      problem={problem && errorText(locale, problem)}
      accept={isFresh ? acceptClientInvitation : null}
      confirm={confirmHere}
    />
  )
}
