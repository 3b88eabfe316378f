import { abroad } from '#content/authorities/abroad.ts'
import { health } from '#content/authorities/health.ts'
import type { Authority } from '#content/authorities/schema.ts'
import { stayAndDailyLife } from '#content/authorities/stay-and-daily-life.ts'
import { workAndHome } from '#content/authorities/work-and-home.ts'

/** Who does what for newcomers, and who does not. Ids stand in addresses (`/en/authorities/cpam`): retired, never reused. */
export const authorities: readonly Authority[] = [...health, ...abroad, ...workAndHome, ...stayAndDailyLife]
