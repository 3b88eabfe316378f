import type { Metadata } from 'next'
import { MedicinesForm } from '#components/tools/medicines-form.tsx'
import { ReimbursementPage } from '#components/tools/reimbursement-page.tsx'
import { VisitForm } from '#components/tools/visit-form.tsx'
import { inputOf } from '#lib/actions/read-form.ts'
import { requestLocale } from '#lib/auth/request-facts.ts'
import { oneParam } from '#lib/http/one-param.ts'
import { routes } from '#lib/routes.ts'
import { now } from '#lib/time/clock.ts'
import { parisDay } from '#lib/time/paris-day.ts'
import { estimateMedicines, medicineChoices } from '#lib/tools/estimate-medicines.ts'
import { chargesOn, resultView, tableDays } from '#lib/tools/estimate-view.ts'
import { estimateVisit, visitChoices } from '#lib/tools/estimate-visit.ts'
import { toolMetadata } from '../tool-metadata.ts'

type Props = PageProps<'/[locale]/tools/reimbursement'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isBare = Object.keys(await searchParams).length === 0
  const metadata = await toolMetadata('refund', (locale) => routes.reimbursement(locale))
  return isBare ? metadata : { ...metadata, robots: { index: false } }
}

/** The answers stand in the address only: nothing is kept, and nothing asks for anybody’s health. */
export default async function Reimbursement({ searchParams }: Props) {
  const locale = await requestLocale()
  const typed = firstOf(await searchParams)
  const today = parisDay(now())
  const kind = typed.for === 'medicines' ? 'medicines' : 'visit'
  const fields = inputOf(typed)
  const { result, faults } = kind === 'medicines' ? estimateMedicines(fields) : estimateVisit(fields, today)
  return (
    <ReimbursementPage
      kind={kind}
      form={
        kind === 'medicines' ? (
          <MedicinesForm typed={typed} faults={faults} choices={medicineChoices} />
        ) : (
          <VisitForm typed={typed} faults={faults} choices={visitChoices} tableBegins={tableDays.begins} />
        )
      }
      result={resultView(result, locale)}
      faults={faults}
      charges={chargesOn(today, locale)}
      newestSource={tableDays.newestSource}
    />
  )
}

/** Each field once, and no longer than anybody types. */
function firstOf(query: Awaited<Props['searchParams']>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, oneParam(value, 40) ?? '']))
}
