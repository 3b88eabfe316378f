import { useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'

export type InvitationGoneProps = {
  /** The address that somebody is signed in with, where the invitation came to another one. */
  otherThan: string | null
  dossiersHref: string
}

/** A link that leads to nothing that this person could accept. */
export function InvitationGone({ otherThan, dossiersHref }: InvitationGoneProps) {
  const t = useTranslations('sharing.invitation.gone')
  return (
    <Page>
      <PageHeading
        title={t(otherThan ? 'otherTitle' : 'title')}
        lead={otherThan ? t('other', { address: otherThan }) : t('text')}
      />
      <ButtonLink href={dossiersHref}>{t('toDossiers')}</ButtonLink>
    </Page>
  )
}
