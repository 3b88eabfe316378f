import { launch } from '#scripts/launch/launch.ts'

await launch('start')
