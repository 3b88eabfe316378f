import { useLocale, useTranslations } from 'next-intl'
import { Grounds } from '#components/procedures/grounds.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { IssuedView } from '#lib/procedures/view-types.ts'

/** What a paper needs because of the country that issued it, with how sure that is and who knows. */
export function IssuedIn({ issued }: { issued: IssuedView }) {
  const t = useTranslations('papers.issued')
  const locale = useLocale()
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(issued.languages)
  return (
    <>
      {issued.answers.map(({ about, text, links, ...grounds }) => (
        <div key={about} className="grid gap-1">
          <p>
            <strong>{t('for', { what: t(`about.${about}`), country: issued.country })}</strong> {text}
          </p>
          {about === 'translation' && list && <p className="text-quiet">{t('languages', { list })}</p>}
          <Grounds grounds={grounds} />
          {links.map((link) => (
            <TextLink key={link.url} href={link.url} external>
              {link.label}
            </TextLink>
          ))}
        </div>
      ))}
    </>
  )
}
