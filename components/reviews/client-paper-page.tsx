import { useLocale, useTranslations } from 'next-intl'
import { ValidityBadge } from '#components/dossiers/validity-badge.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { Section } from '#components/layout/section.tsx'
import { DocumentDetails } from '#components/procedures/document-details.tsx'
import { PaperHistory } from '#components/reviews/paper-history.tsx'
import { PaperTarget, type VerdictActions, VerdictForms } from '#components/reviews/verdict-forms.tsx'
import { Badge, type BadgeProps } from '#components/ui/badge.tsx'
import { Bdi } from '#components/ui/bdi.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import { formatDay, formatInstant, formatTime } from '#lib/i18n/format-day.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ReviewStanding } from '#lib/progress/review-of.ts'
import type { ClientPaper } from '#lib/reviews/get-client-paper.ts'
import { routes } from '#lib/routes.ts'

export type ClientPaperPageProps = {
  agency: { slug: string }
  paper: ClientPaper
  timeZone: string
  problem: string | null
  actions: VerdictActions
}

const standingLooks: Record<ReviewStanding, BadgeProps['tone']> = {
  none: 'neutral',
  waiting: 'accent',
  accepted: 'done',
  changes_asked: 'change',
  waived: 'done',
}

/** A client's paper for the staff who look at it: what the client says, what the agency said, and the verdicts. */
export function ClientPaperPage({ agency, paper, timeZone, problem, actions }: ClientPaperPageProps) {
  const t = useTranslations('review')
  const p = useTranslations('plan')
  const locale = useLocale() as Locale
  const { client, document, dossier } = paper
  return (
    <Page>
      {problem && (
        <div className="pb-6">
          <Notice tone="change" title={problem} role="status" />
        </div>
      )}
      <PageHeading
        title={document.title}
        lead={
          <>
            <Bdi>{client.name}</Bdi> · <Bdi>{dossier.title}</Bdi>{' '}
            <Badge tone={standingLooks[paper.standing]}>{t(`standing.${paper.standing}`)}</Badge>
          </>
        }
        back={{ href: routes.client(locale, agency.slug, dossier.id), label: t('page.back') }}
      />
      <Section id="said" title={t('page.clientSays')}>
        <Said paper={paper} />
      </Section>
      <Section id="verdict" title={t('page.verdict')}>
        <Verdict paper={paper} timeZone={timeZone} />
        <Lease agency={agency.slug} paper={paper} timeZone={timeZone} takePaper={actions.takePaper} />
        {paper.mayDecide ? (
          <VerdictForms agency={agency.slug} paper={paper} actions={actions} />
        ) : (
          <p className="text-quiet">{t(dossier.closed ? 'page.closed' : 'page.viewer')}</p>
        )}
        <p className="pt-4">
          {t('page.othersWaiting', { count: paper.othersWaiting })}{' '}
          <TextLink href={routes.clientMessages(locale, agency.slug, dossier.id)}>{t('page.messages')}</TextLink>
        </p>
      </Section>
      <Section id="details" title={p('whatMakesItGood')}>
        <DocumentDetails document={document} />
      </Section>
      <Section id="history" title={t('page.history')}>
        <PaperHistory events={paper.history} timeZone={timeZone} />
      </Section>
    </Page>
  )
}

/** In the words among which the client chose. */
function Said({ paper: { document } }: { paper: ClientPaper }) {
  const t = useTranslations('review.page')
  const d = useTranslations('document')
  const locale = useLocale() as Locale
  const { status } = document
  if (!status) return <p className="text-quiet">{t('noWord')}</p>
  const { expectedOn, helpReason, authority, sentOn, answeredOn, issuedOn, validUntilOn } = status
  const day = (on: string) => formatDay(locale, on)
  return (
    <div className="grid gap-2">
      <p>
        {t('says', { what: d(`collection.${status.collection}`) })}{' '}
        {expectedOn && t('expectedOn', { day: day(expectedOn) })}
      </p>
      {helpReason && <p>{t('help', { reason: d(`helpReason.${helpReason}`) })}</p>}
      {issuedOn && <p>{t('issuedOn', { day: day(issuedOn) })}</p>}
      {validUntilOn && <p>{t('validUntilOn', { day: day(validUntilOn) })}</p>}
      <p>
        <ValidityBadge judged={document.validity()} />
      </p>
      {sentOn && <p>{t('sentOn', { day: day(sentOn) })}</p>}
      {answeredOn && authority !== 'not_sent' && authority !== 'sent' && (
        <p>{d(`label.${authority}`, { day: day(answeredOn) })}</p>
      )}
    </div>
  )
}

/** What the agency said last, whether or not it still holds. */
function Verdict({ paper, timeZone }: { paper: ClientPaper; timeZone: string }) {
  const t = useTranslations('review')
  const locale = useLocale() as Locale
  const { review, standing } = paper
  if (!review) {
    return standing === 'none' ? <p className="text-quiet pb-4">{t('page.nothingToSay')}</p> : null
  }
  const when = formatInstant(locale, review.decidedAt, timeZone)
  const isOld = review.state !== 'waived' && review.documentVersion !== paper.document.version
  return (
    <div className="grid gap-2 pb-4">
      <p>
        {review.state !== 'waiting' && <strong>{t(`standing.${review.state}`)}</strong>}
        {review.reason && ` – ${t(`reasons.${review.reason}.short`)}`}
        {review.seenHow && ` – ${t(`seenHow.${review.seenHow}`)}`}
      </p>
      {review.words && (
        <p className="whitespace-pre-wrap" dir="auto">
          {review.state === 'waiting' ? t('page.undone', { words: review.words }) : review.words}
        </p>
      )}
      <p className="text-quiet">{t('page.decided', { name: review.by ?? '', day: when })}</p>
      {review.lookAgainAt && <p>{t('page.againNote', { day: formatInstant(locale, review.lookAgainAt, timeZone) })}</p>}
      {paper.isForColleague && <Notice tone="care" title={t('page.forColleague')} />}
      {isOld && review.state !== 'waiting' && !review.lookAgainAt && <p>{t('page.decidedBefore')}</p>}
    </div>
  )
}

type LeaseProps = {
  agency: string
  paper: ClientPaper
  timeZone: string
  takePaper: VerdictActions['takePaper']
}

/** Who has it in hand, or the button that takes it. */
function Lease({ agency, paper, timeZone, takePaper }: LeaseProps) {
  const t = useTranslations('review.page')
  const c = useTranslations('common')
  const locale = useLocale() as Locale
  const { lease } = paper
  const time = lease && formatTime(locale, lease.until, timeZone)
  if (lease?.by === 'me') return <p className="pb-4">{t('leaseMine', { time: time ?? '' })}</p>
  if (lease) {
    return (
      <div className="pb-4">
        <Notice tone="waiting" title={t('leaseTheirs', { name: lease.name, time: time ?? '' })} />
      </div>
    )
  }
  if (!paper.mayDecide || paper.standing !== 'waiting') return null
  return (
    <div className="pb-4">
      <Form id="take-form" action={takePaper} errorTitle={c('errorTitle')}>
        <PaperTarget agency={agency} paper={paper} />
        <p className="text-quiet">{t('takeHint')}</p>
        <SubmitButton id="take-form-key" tone="quiet" small pendingLabel={c('sending')}>
          {t('take')}
        </SubmitButton>
      </Form>
    </div>
  )
}
