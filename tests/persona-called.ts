import type { Persona } from '#tests/personas/persona.ts'
import { personas } from '#tests/personas/personas.ts'

/** The first persona whose name begins so. */
export function personaCalled(start: string): Persona {
  const persona = personas.find(({ name }) => name.startsWith(start))
  if (!persona) throw new Error(`no persona ${start}`)
  return persona
}
