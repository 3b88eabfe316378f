import { describe, expect, it } from 'vitest'
import { EnvError, readEnv } from './env.ts'

const WHOLE = {
  DATABASE_URL: 'postgres://web:secret@db:5432/complet',
  AUTH_URL: 'https://complet.example',
  AUTH_SECRET: 'k3Jd9fLq0aZx7Vb2Nn5Mm8Pp1Rr4Tt6Y',
  SMTP_URL: 'smtps://user:secret@mail.example:465',
  MAIL_FROM: 'Complet <hello@complet.example>',
  OPERATOR_NAME: 'Association Exemple',
  OPERATOR_ADDRESS: '1 rue de la Paix, 75002 Paris',
  OPERATOR_EMAIL: 'privacy@complet.example',
}

function problemsOf(source: Record<string, string | undefined>): string[] {
  try {
    readEnv(source)
    return []
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    return error.problems.map((problem) => problem.split(':')[0] ?? '')
  }
}

describe('the environment', () => {
  it('is accepted when whole, and is a server as soon as DATABASE_URL is set', () => {
    expect(readEnv(WHOLE)).toMatchObject({ mode: 'server', authUrl: 'https://complet.example', proxyHops: 1 })
  })

  it('lists everything that is missing at once in server mode', () => {
    expect(problemsOf({ COMPLET_MODE: 'server' })).toEqual([
      'DATABASE_URL',
      'AUTH_URL',
      'AUTH_SECRET',
      'SMTP_URL',
      'MAIL_FROM',
      'OPERATOR_NAME',
      'OPERATOR_ADDRESS',
      'OPERATOR_EMAIL',
    ])
  })

  it.each([
    ['AUTH_SECRET', 'short'],
    ['AUTH_SECRET', 'a'.repeat(40)],
    ['AUTH_URL', 'http://complet.example'],
    ['AUTH_URL', 'complet.example'],
    ['SMTP_URL', 'https://mail.example'],
    ['MAIL_FROM', 'a@b.c, d@e.f'],
    ['DATABASE_URL', 'mysql://db'],
    ['OPERATOR_NAME', ' '],
    ['OPERATOR_EMAIL', 'write to us'],
    ['TRUSTED_PROXY_HOPS', 'two'],
  ])('refuses %s = %j', (name, value) => {
    expect(problemsOf({ ...WHOLE, [name]: value })).toEqual([name])
  })

  it('names the operator of a server, and none of a local copy', () => {
    const operator = {
      name: 'Association Exemple',
      address: '1 rue de la Paix, 75002 Paris',
      email: 'privacy@complet.example',
    }
    expect(readEnv(WHOLE).operator).toEqual(operator)
    expect(readEnv({ ...WHOLE, COMPLET_MODE: 'local' }).operator).toBeNull()
  })

  it('needs neither SMTP nor https nor an operator in local mode', () => {
    const { DATABASE_URL, AUTH_SECRET } = WHOLE
    const local = { DATABASE_URL, AUTH_SECRET }
    expect(readEnv({ ...local, COMPLET_MODE: 'local', AUTH_URL: 'http://localhost:3000' })).toMatchObject({
      mode: 'local',
      smtpUrl: null,
    })
  })

  it('takes an empty variable for a missing one', () => {
    expect(problemsOf({ ...WHOLE, AUTH_SECRET: '' })).toEqual(['AUTH_SECRET'])
  })
})
