import { useTranslations } from 'next-intl'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import type { Progress } from '#lib/progress-links/read-progress.ts'

/** What an employer sees by a progress link. Null: it was read too often within an hour. */
export function ProgressPage({ progress }: { progress: Progress | null }) {
  const t = useTranslations('progressLink.page')
  if (!progress) {
    return (
      <Page>
        <PageHeading title={t('tooOften')} lead={t('tooOftenNote')} />
      </Page>
    )
  }
  const { done, total, next } = progress
  const title = total === 0 ? t('none') : t('steps', { done, total })
  return (
    <Page>
      <PageHeading title={title} lead={next ? t(`next.${next}`) : t('nothing')} />
      {total > 0 && (
        <p className="pb-6">
          <progress className="steps-done" max={total} value={done} aria-label={title} />
        </p>
      )}
      <p className="text-quiet">{t('about')}</p>
    </Page>
  )
}
