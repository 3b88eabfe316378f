import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormChoice } from '#components/forms/form-choice.tsx'
import { FormSelect } from '#components/forms/form-select.tsx'
import { FormTextArea } from '#components/forms/form-text-area.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { ReasonTexts } from '#components/reviews/reason-texts.tsx'
import { VerdictKeys } from '#components/reviews/verdict-keys.tsx'
import type { ButtonProps } from '#components/ui/button.tsx'
import { CHANGE_REASONS, SEEN_HOW } from '#db/schema/values.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ReviewStanding } from '#lib/progress/review-of.ts'
import type { ClientPaper } from '#lib/reviews/get-client-paper.ts'

type Action = FormProps['action']
export type VerdictActions = {
  acceptPaper: Action
  askForChanges: Action
  waivePaper: Action
  undoVerdict: Action
  takePaper: Action
}

type VerdictProps = { agency: string; paper: ClientPaper; actions: VerdictActions }

const KEYS = { a: 'accept-form-seenHow', r: 'changes-form-reason', u: 'undo-form-words' }

/** The verdicts, each in its own block. One that cannot be given now stands by, see reviews.css. */
export function VerdictForms(props: VerdictProps) {
  const t = useTranslations('review')
  const c = useTranslations('common')
  const k = useTranslations('queue.keys')
  const { paper, actions } = props
  const clientReads = t(`page.language.${paper.client.locale}`)
  const hint = t('page.wordsHint', { language: clientReads })
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 pb-4">
        <p className="text-quiet">{t('page.keys')}</p>
        <VerdictKeys
          targets={KEYS}
          words={{
            title: k('title'),
            on: k('on'),
            close: k('close'),
            keys: [
              { key: 'a', does: k('accept') },
              { key: 'r', does: k('ask') },
              { key: 'u', does: k('undo') },
              { key: '?', does: k('help') },
            ],
          }}
        />
      </div>
      <div className="verdicts">
        <Block {...props} id="accept" action={actions.acceptPaper} from={['waiting']}>
          <FormChoice
            name="seenHow"
            label={t('page.seenHow')}
            options={SEEN_HOW.map((value) => ({ value, label: t(`seenHow.${value}`) }))}
          />
        </Block>
        <Block
          {...props}
          id="changes"
          action={actions.askForChanges}
          from={['waiting', 'accepted', 'changes_asked']}
          tone="quiet"
        >
          <FormSelect
            name="reason"
            label={t('page.reason')}
            placeholder={c('choose')}
            options={CHANGE_REASONS.map((value) => ({ value, label: t(`reasons.${value}.short`) }))}
          />
          <FormTextArea name="words" label={t('page.words')} hint={hint} />
          <ReasonTexts locale={useLocale() as Locale} />
        </Block>
        <Block
          {...props}
          id="waive"
          action={actions.waivePaper}
          from={['none', 'waiting', 'accepted', 'changes_asked']}
          tone="quiet"
        >
          <FormTextArea name="words" label={t('page.waiveWords')} hint={`${t('page.waiveHint')} ${hint}`} rows={3} />
        </Block>
        <Block
          {...props}
          id="undo"
          action={actions.undoVerdict}
          from={['accepted', 'changes_asked', 'waived']}
          tone="quiet"
        >
          <FormTextArea name="words" label={t('page.undoWords')} hint={t('page.undoHint')} rows={3} />
        </Block>
      </div>
    </>
  )
}

type BlockProps = VerdictProps & {
  id: 'accept' | 'changes' | 'waive' | 'undo'
  action: Action
  from: readonly ReviewStanding[]
  tone?: ButtonProps['tone']
  children: ReactNode
}

const buttons = { accept: 'accept', changes: 'ask', waive: 'waive', undo: 'undo' } as const
const titles = { accept: 'acceptTitle', changes: 'changeTitle', waive: 'waiveTitle', undo: 'undoTitle' } as const

function Block({ id, action, from, tone, agency, paper, children }: BlockProps) {
  const t = useTranslations('review.page')
  const c = useTranslations('common')
  return (
    <section
      className={from.includes(paper.standing) ? 'sheet' : 'sheet verdict-later'}
      aria-labelledby={`${id}-title`}
    >
      <h3 id={`${id}-title`} className="pb-3">
        {t(titles[id])}
      </h3>
      <Form id={`${id}-form`} action={action} errorTitle={c('errorTitle')} labelledBy={`${id}-title`}>
        <PaperTarget agency={agency} paper={paper} />
        <input type="hidden" name="version" value={paper.document.version} />
        <input type="hidden" name="review" value={paper.review?.version ?? 0} />
        {children}
        <SubmitButton tone={tone} pendingLabel={c('sending')}>
          {t(buttons[id])}
        </SubmitButton>
      </Form>
    </section>
  )
}

/** Which paper of which client, and as whose staff. */
export function PaperTarget({ agency, paper }: Pick<VerdictProps, 'agency' | 'paper'>) {
  return (
    <>
      <input type="hidden" name="agency" value={agency} />
      <input type="hidden" name="dossierId" value={paper.dossier.id} />
      <input type="hidden" name="key" value={paper.document.key} />
    </>
  )
}
