import { useTranslations } from 'next-intl'
import { useColleagueOptions } from '#components/agencies/use-colleague-options.ts'
import { Bdi } from '#components/ui/bdi.tsx'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/select.tsx'
import type { PlainAction } from '#lib/actions/form-state.ts'
import type { ClientView } from '#lib/clients/get-client.ts'

export type CaseWorkerChoiceProps = {
  agency: { slug: string }
  view: ClientView
  me: { userId: string; mayAct: boolean }
  assignClient: PlainAction
}

/** Who of the agency follows the client, and the way to give them to somebody else. */
export function CaseWorkerChoice({ agency, view, me, assignClient }: CaseWorkerChoiceProps) {
  const t = useTranslations('queue.assign')
  const c = useTranslations('common')
  const { caseWorker, colleagues, dossier } = view
  const options = useColleagueOptions(
    colleagues.filter(({ role }) => role !== 'viewer'),
    me.userId,
  )
  const follower = colleagues.find(({ userId }) => userId === caseWorker)
  return (
    <section aria-labelledby="followed-by">
      <h2 id="followed-by" className="text-lg">
        {t('title')}
      </h2>
      {me.mayAct ? (
        <form action={assignClient} className="form">
          <input type="hidden" name="agency" value={agency.slug} />
          <input type="hidden" name="dossierId" value={dossier.id} />
          <Select
            name="caseWorker"
            label={t('label')}
            placeholder={t('nobody')}
            options={options}
            defaultValue={follower ? follower.userId : ''}
          />
          <Button tone="quiet">{c('save')}</Button>
        </form>
      ) : (
        <p>
          <Bdi>{follower?.name ?? t('nobody')}</Bdi>
        </p>
      )}
    </section>
  )
}
