import { useLocale, useTranslations } from 'next-intl'
import { NavigationLinks } from '#components/layout/navigation-links.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { Grounds } from '#components/procedures/grounds.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { Tone } from '#components/ui/tone.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'
import type { StageGroup, StageView } from '#lib/tools/stage-view.ts'

export type NumberStagePageProps = { stages: readonly StageView['id'][]; stage: StageView | null }

const tones: Readonly<Record<StageGroup['answer'], Tone>> = { works: 'done', depends: 'care', notYet: 'waiting' }

/** Three answers by link; with a stage, what works there and what does not. */
export function NumberStagePage({ stages, stage }: NumberStagePageProps) {
  const t = useTranslations('tools.stage')
  const plan = useTranslations('plan')
  const tools = useTranslations('tools')
  const locale = useLocale() as Locale
  if (!stage) {
    return (
      <Page>
        <PageHeading title={t('title')} lead={t('lead')} back={{ href: routes.tools(locale), label: tools('nav') }} />
        <ul>
          {stages.map((id) => (
            <li key={id} className="border-b border-line py-3 first:pt-0">
              <TextLink href={routes.numberStage(locale, id)}>{t(`${id}.title`)}</TextLink>
              <p>{t(`${id}.lead`)}</p>
            </li>
          ))}
        </ul>
      </Page>
    )
  }
  const links = stages.map((id) => ({
    href: routes.numberStage(locale, id),
    label: t(`${id}.title`),
    current: id === stage.id,
  }))
  return (
    <Page>
      <PageHeading
        title={t(`${stage.id}.title`)}
        lead={t(`${stage.id}.lead`)}
        back={{ href: routes.numberStage(locale), label: t('title') }}
      />
      <NavigationLinks label={t('choose')} links={links} />
      <div className="pt-6">
        {stage.groups.map(({ answer, topics }) => (
          <Section key={answer} id={answer} title={t(`answer.${answer}`)} beside>
            <div className="grid gap-6">
              {topics.map(({ id, title, text, grounds }) => (
                <div key={id} className="grid gap-1">
                  <h3>{title}</h3>
                  <Badge tone={tones[answer]}>{t(`state.${answer}`)}</Badge>
                  <p>{text}</p>
                  <Disclosure summary={plan('whyAndSource')}>
                    <Grounds grounds={grounds} />
                  </Disclosure>
                </div>
              ))}
            </div>
          </Section>
        ))}
        <Section id="own" title={t('title')} beside>
          <div className="grid justify-items-start gap-4">
            <p>{t('own')}</p>
            <ButtonLink href={routes.start(locale)}>{t('start')}</ButtonLink>
          </div>
        </Section>
      </div>
    </Page>
  )
}
