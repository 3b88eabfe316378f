import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Section } from '#components/layout/section.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'

/** What to do when the mail does not come, in the order that helps most people. */
export function NoMail({ sendAgain, otherAddressHref }: { sendAgain: FormAction; otherAddressHref: string | null }) {
  const t = useTranslations('signIn.check')
  return (
    <Section id="no-mail" title={t('noMail')}>
      <div className="prose">
        <ol>
          <li>{t('wait')}</li>
          <li>{t('spam')}</li>
          {otherAddressHref && (
            <li>
              {t.rich('typo', { link: (chunks: ReactNode) => <TextLink href={otherAddressHref}>{chunks}</TextLink> })}
            </li>
          )}
        </ol>
        <form action={sendAgain}>
          <Button tone="quiet">{t('again')}</Button>
        </form>
      </div>
    </Section>
  )
}
