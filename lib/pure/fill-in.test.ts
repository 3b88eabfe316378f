import { expect, it } from 'vitest'
import { BLANK_WORDS, fillIn } from './fill-in.ts'

const facts = { name: 'Mei $& [me]', dossier: 'My registration', agency: 'Zenith', me: 'Claire' }

it('puts each person’s own in every blank, in the words of the language', () => {
  const { name, dossier, agency, me } = BLANK_WORDS.fr
  expect(fillIn(`${name}, ${dossier}, ${agency}, ${me}, ${me}`, 'fr', { ...facts, name: 'Mei' })).toBe(
    'Mei, My registration, Zenith, Claire, Claire',
  )
  expect(fillIn('Hello [name]', 'en', facts)).toBe('Hello Mei $& [me]')
  expect(fillIn('Hello [nom] and [name]', 'en', { ...facts, name: 'Mei' })).toBe('Hello [nom] and Mei')
})

it('greets without a name where there is none', () => {
  expect(fillIn('Hello [name],\nbye', 'en', { ...facts, name: '' })).toBe('Hello,\nbye')
})
