import { useTranslations } from 'next-intl'
import { Form, type FormProps } from '#components/forms/form.tsx'
import { FormTextInput } from '#components/forms/form-text-input.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { SavedView } from '#lib/clients/list-views.ts'

export type SavedViewsProps = {
  /** Its slug. */
  agency: string
  /** The filter that is shown, as it would be kept; empty where there is nothing to keep. */
  query: string
  /** The kept list that is shown. */
  current: SavedView | null
  /** Managers may keep one for all. */
  mayShare: boolean
  newId: string
  actions: {
    saveView: FormProps['action']
    renameView: FormProps['action']
    deleteView: PlainAction
  }
}

/** Keeps the filter that is shown under a name, or renames and deletes the kept one. */
export function SavedViews(props: SavedViewsProps) {
  const { current, query } = props
  if (current?.isTheirs) return <Kept {...props} current={current} />
  return query === '' || current ? null : <Keep {...props} />
}

function Keep({ agency, query, mayShare, newId, actions }: SavedViewsProps) {
  const t = useTranslations('queue.saved')
  const c = useTranslations('common')
  return (
    <Disclosure summary={t('keep')}>
      <Form id="save-view" action={actions.saveView} errorTitle={c('errorTitle')} labels={{ name: t('name') }}>
        <input type="hidden" name="agency" value={agency} />
        <input type="hidden" name="id" value={newId} />
        <input type="hidden" name="view" value={query} />
        <FormTextInput name="name" label={t('name')} hint={t('hint')} maxLength={40} autoComplete="off" />
        {mayShare && (
          <label className="flex min-h-11 items-center gap-2">
            <input type="checkbox" name="share" value="yes" /> {t('share')}
          </label>
        )}
        <SubmitButton tone="quiet" pendingLabel={c('sending')}>
          {t('save')}
        </SubmitButton>
      </Form>
    </Disclosure>
  )
}

function Kept({ agency, current, actions }: SavedViewsProps & { current: SavedView }) {
  const t = useTranslations('queue.saved')
  const c = useTranslations('common')
  return (
    <Disclosure summary={t('change', { name: current.name })}>
      {current.isShared && <p className="text-quiet">{t('forAll')}</p>}
      <Form id="rename-view" action={actions.renameView} errorTitle={c('errorTitle')} labels={{ name: t('name') }}>
        <input type="hidden" name="agency" value={agency} />
        <input type="hidden" name="view" value={current.id} />
        <FormTextInput name="name" label={t('name')} defaultValue={current.name} maxLength={40} autoComplete="off" />
        <SubmitButton tone="quiet" pendingLabel={c('sending')}>
          {t('rename')}
        </SubmitButton>
      </Form>
      <form action={actions.deleteView} className="pt-4">
        <input type="hidden" name="agency" value={agency} />
        <input type="hidden" name="view" value={current.id} />
        <Button tone="quiet" small>
          {t('delete')}
        </Button>
      </form>
    </Disclosure>
  )
}
