import { useLocale, useTranslations } from 'next-intl'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Section } from '#components/layout/section.tsx'
import { Notice, type NoticeProps } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { DocumentReview } from '#lib/dossiers/dossier-view.ts'
import { formatDay, formatInstant } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { routes } from '#lib/routes.ts'

export type AgencyWordProps = {
  dossierId: string
  documentKey: string
  said: DocumentReview
  timeZone: string
  /** Not given where the dossier is closed. */
  lookAgain: FormProps['action'] | null
}

const tones: Record<'waiting' | 'accepted' | 'changes_asked' | 'waived', NoticeProps['tone']> = {
  waiting: 'waiting',
  accepted: 'done',
  changes_asked: 'change',
  waived: 'done',
}

/** What an agency says of a paper, for its client: the verdict, how it was seen or what to do, by whom and when. */
export function AgencyWord({ dossierId, documentKey, said, timeZone, lookAgain }: AgencyWordProps) {
  const t = useTranslations('review.client')
  const locale = useLocale() as Locale
  const { agency, slug, standing, review } = said
  if (standing === 'none') return null
  const id = `agency-${slug}`
  return (
    <Section id={id} title={t('title', { agency })}>
      <div className="grid gap-4">
        <Notice tone={tones[standing]} title={<Title said={said} standing={standing} />}>
          {standing === 'waiting' ? <Waiting said={said} timeZone={timeZone} /> : <Details said={said} />}
          {standing !== 'waiting' && review && (
            <p className="text-quiet">
              {review.decidedBy
                ? t('by', { name: review.decidedBy, agency, day: formatInstant(locale, review.decidedAt, timeZone) })
                : t('byAgency', { agency, day: formatInstant(locale, review.decidedAt, timeZone) })}
            </p>
          )}
        </Notice>
        {standing === 'changes_asked' && review && lookAgain && (
          <LookAgain
            target={{ dossierId, key: documentKey, reviewer: slug, review: String(review.version) }}
            action={lookAgain}
          />
        )}
        <p>
          <TextLink href={routes.dossierMessages(locale, dossierId, slug)}>{t('write', { agency })}</TextLink>
        </p>
      </div>
    </Section>
  )
}

type Said = { said: DocumentReview }

function Title({ said: { agency, review }, standing }: Said & { standing: keyof typeof tones }) {
  const t = useTranslations('review')
  if (standing === 'accepted') return t('client.acceptedTitle', { agency })
  if (standing === 'waived') return t('client.waivedTitle', { agency })
  if (standing === 'waiting') return t('client.waitingTitle', { agency })
  return t('client.changeTitle', { agency, reason: t(`reasons.${review?.reason ?? 'other'}.short`) })
}

function Waiting({ said: { agency, review, promise }, timeZone }: Said & { timeZone: string }) {
  const t = useTranslations('review.client')
  const locale = useLocale() as Locale
  const p = useTranslations('figures.mirror')
  const again = review?.lookAgainAt
  return (
    <>
      <p>{t('waitingNote', { agency })}</p>
      {promise && <p>{p(promise.isLate ? 'late' : 'ahead', { agency, day: formatDay(locale, promise.by) })}</p>}
      {again && <p>{t('againNote', { day: formatInstant(locale, again, timeZone) })}</p>}
    </>
  )
}

function Details({ said: { review } }: Said) {
  const t = useTranslations('review')
  if (!review) return null
  const { reason, seenHow, words } = review
  return (
    <>
      {seenHow && <p>{t(`client.seen.${seenHow}`)}</p>}
      {reason && <p>{t(`reasons.${reason}.plain`)}</p>}
      {reason && (
        <p>
          <strong>{t('client.fixTitle')}</strong> {t(`reasons.${reason}.fix`)}
        </p>
      )}
      {words && (
        <>
          <p>{t('client.theirWords')}</p>
          <blockquote className="whitespace-pre-wrap" dir="auto">
            {words}
          </blockquote>
        </>
      )}
    </>
  )
}

function LookAgain({ target, action }: { target: Record<string, string>; action: FormProps['action'] }) {
  const t = useTranslations('review.client')
  const c = useTranslations('common')
  return (
    <Form id={`look-again-${target.reviewer}`} action={action} errorTitle={c('errorTitle')}>
      {Object.entries(target).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="text-quiet">{t('lookAgainHint')}</p>
      <SubmitButton pendingLabel={c('sending')}>{t('lookAgain')}</SubmitButton>
    </Form>
  )
}
