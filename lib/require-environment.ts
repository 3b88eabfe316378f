import { EnvError, env } from './env.ts'

/** Ends the process with the whole list of what is missing or weak in its environment. */
export function requireEnvironment(): void {
  try {
    env()
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
