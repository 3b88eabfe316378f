/** The bootstrap superuser of the embedded server: used by the launcher (and tests), never by the app. */
export const ADMIN_ROLE = 'complet_admin'

export function localUrl(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`
}

export function adminUrl(password: string, port: number): string {
  return localUrl(ADMIN_ROLE, password, port, 'postgres')
}
