import { useTranslations } from 'next-intl'
import { HomeExample } from '#components/home/home-example.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { TextLink } from '#components/ui/text-link.tsx'

/** What it does in a sentence, the one button, who speaks; and beside it what comes out. */
export function HomeOpening({ startHref, signInHref }: { startHref: string; signInHref: string }) {
  const t = useTranslations('home')
  return (
    <div className="with-aside pb-12">
      <div className="grid justify-items-start gap-5">
        <h1 className="lg:text-[3.25rem]">{t('title')}</h1>
        <p className="page-lead">{t('lead')}</p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2 pt-1">
          <ButtonLink href={startHref}>{t('start')}</ButtonLink>
          <TextLink href={signInHref}>{t('signIn')}</TextLink>
        </div>
        <p className="text-quiet">{t('startNote')}</p>
        <p className="border-t border-line pt-4 text-quiet">{t('private')}</p>
      </div>
      <HomeExample />
    </div>
  )
}
