import { useTranslations } from 'next-intl'
import { Form } from '#components/forms/form.tsx'
import { FormDateField } from '#components/forms/form-date-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Page } from '#components/layout/page.tsx'
import { PageHeading } from '#components/layout/page-heading.tsx'
import { ProblemNotice } from '#components/layout/problem-notice.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextLink } from '#components/ui/text-link.tsx'
import type { FormAction } from '#lib/actions/define-action.ts'
import type { MailButton } from '#lib/reminders/mail-token.ts'

type Known = Extract<MailButton, { state: 'ready' | 'used' }>

export type MailActionViewProps = {
  button: MailButton
  token: string
  /** The button of this page has just been pressed. */
  isDone: boolean
  problem: string | null
  press: FormAction
  /** For the button that asks for a day. */
  pressDate: FormAction
  dossiersHref: string
}

/** The page behind a button of a reminder mail: says what would happen, and does it only when pressed here. */
export function MailActionView({
  button,
  token,
  isDone,
  problem,
  press,
  pressDate,
  dossiersHref,
}: MailActionViewProps) {
  const t = useTranslations('mailAction')
  const isKnown = button.state === 'ready' || button.state === 'used'
  const isOpen = button.state === 'ready' && !isDone
  return (
    <Page>
      {isKnown ? (
        <Heading button={button} isDone={isDone} />
      ) : (
        <PageHeading title={t('outTitle')} lead={t('outText')} />
      )}
      <div className="grid justify-items-start gap-6">
        <ProblemNotice text={problem} />
        {isKnown && <Kinds kinds={button.kinds} />}
        {isOpen ? (
          <>
            {button.action === 'getting' ? (
              <DayForm token={token} press={pressDate} />
            ) : (
              <form action={press}>
                <input type="hidden" name="token" value={token} />
                <Button>{t(`buttons.${button.action}`)}</Button>
              </form>
            )}
            <p className="text-quiet">{t('nothing')}</p>
          </>
        ) : (
          <div className="prose">
            {isKnown && <p>{t('stillThere')}</p>}
            <p>
              <TextLink href={dossiersHref}>{t('dossiers')}</TextLink>
            </p>
          </div>
        )}
      </div>
    </Page>
  )
}

function DayForm({ token, press }: { token: string; press: FormAction }) {
  const t = useTranslations('mailAction')
  const s = useTranslations('start')
  const c = useTranslations('common')
  return (
    <Form
      id="getting"
      action={press}
      errorTitle={c('errorTitle')}
      labels={{ on: t('gettingDay') }}
      labelledBy="getting-title"
    >
      <h2 id="getting-title" className="sr-only">
        {t('buttons.getting')}
      </h2>
      <input type="hidden" name="token" value={token} />
      <FormDateField
        name="on"
        label={t('gettingDay')}
        hint={t('gettingDayHint')}
        partLabels={{ day: s('day'), month: s('month'), year: s('year') }}
      />
      <SubmitButton pendingLabel={c('sending')}>{t('buttons.getting')}</SubmitButton>
    </Form>
  )
}

function Heading({ button, isDone }: { button: Known; isDone: boolean }) {
  const t = useTranslations('mailAction')
  const { action, count } = button
  if (isDone) return <PageHeading title={t(`done.${action}`)} lead={t(`doneText.${action}`)} />
  if (button.state === 'used') return <PageHeading title={t('usedTitle')} lead={t('usedText')} />
  return <PageHeading title={t(`titles.${action}`)} lead={t(`leads.${action}`, { count })} />
}

function Kinds({ kinds }: Pick<Known, 'kinds'>) {
  const t = useTranslations('mailAction')
  return (
    <ul className="list-disc ps-5">
      {kinds.map((kind) => (
        <li key={kind}>{t(`kinds.${kind}`)}</li>
      ))}
    </ul>
  )
}
