import { useLocale, useTranslations } from 'next-intl'
import { OfficeSearch } from '#components/authorities/office-search.tsx'
import { PhoneList } from '#components/authorities/phone-list.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { Grounds } from '#components/procedures/grounds.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { AuthorityView } from '#lib/authorities/authority-view.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

/** One body: what it does and does not do for a newcomer, how to reach it, and how sure all this is. */
export function AuthorityPage({ authority }: { authority: AuthorityView }) {
  const t = useTranslations('authorities')
  const locale = useLocale() as Locale
  const { doesNot, appeal, languages, offices, term } = authority
  return (
    <Page>
      <PageHeading
        title={<span lang="fr">{authority.name}</span>}
        lead={<span lang="fr">{authority.frenchForm}</span>}
        back={{ href: routes.authorities(locale), label: t('title') }}
      />
      <Section id="does" title={t('does')} beside>
        <div className="prose">
          <p>{authority.does}</p>
          {term && (
            <p>
              <TextLink href={routes.glossary(locale, term)}>{t('word')}</TextLink>
            </p>
          )}
        </div>
      </Section>
      {doesNot && (
        <Section id="does-not" title={t('doesNot')} beside>
          <div className="prose">
            <p>{doesNot.text}</p>
            {doesNot.turnTo.length > 0 && (
              <p>
                {t('turnTo')}{' '}
                {doesNot.turnTo.map(({ id, name }, index) => (
                  <span key={id}>
                    {index > 0 && ' · '}
                    <TextLink href={routes.authority(locale, id)} lang="fr" hrefLang={locale}>
                      {name}
                    </TextLink>
                  </span>
                ))}
              </p>
            )}
          </div>
        </Section>
      )}
      <Reach authority={authority} />
      {offices && (
        <Section id="near" title={t('near')} beside>
          <OfficeSearch kind={offices} />
        </Section>
      )}
      {(appeal || languages) && (
        <Section id="appeal" title={appeal ? t('appeal') : t('languages')} beside>
          <div className="prose">
            {appeal && <p>{appeal}</p>}
            {appeal && languages && <h3>{t('languages')}</h3>}
            {languages && <p>{languages}</p>}
          </div>
        </Section>
      )}
      <Section id="grounds" title={t('grounds')} beside>
        <div className="grid gap-2">
          <Grounds grounds={authority.grounds} />
        </div>
      </Section>
    </Page>
  )
}

function Reach({ authority }: { authority: AuthorityView }) {
  const t = useTranslations('authorities')
  const { site, address, phones, hidesPhones, phoneNote, group } = authority
  return (
    <Section id="reach" title={t('reach')} beside>
      <div className="grid gap-5">
        <PhoneList phones={phones} />
        {hidesPhones && <p className="tone-care">{t('hidden')}</p>}
        {phoneNote && <p>{phoneNote}</p>}
        {phones.length === 0 && !hidesPhones && !phoneNote && site && <p>{t('noPhone')}</p>}
        {address && (
          <div>
            <h3>{t('address')}</h3>
            <address className="not-italic" lang="fr">
              {address.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </address>
            <p className="text-quiet">({address.note})</p>
          </div>
        )}
        {site ? (
          <p>
            <strong>{t('site')}</strong>{' '}
            <TextLink href={site} external>
              {new URL(site).host}
            </TextLink>
          </p>
        ) : (
          group !== 'emergency' && <p className="text-quiet">{t('noSite')}</p>
        )}
      </div>
    </Section>
  )
}
