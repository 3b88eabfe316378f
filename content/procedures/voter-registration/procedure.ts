import { afterFiling } from '#content/procedures/voter-registration/after-filing.ts'
import { definitions } from '#content/procedures/voter-registration/definitions.ts'
import { documentRequirements, documents } from '#content/procedures/voter-registration/documents.ts'
import { facts } from '#content/procedures/voter-registration/facts.ts'
import { situations } from '#content/procedures/voter-registration/situations.ts'
import { steps, warnings } from '#content/procedures/voter-registration/steps.ts'
import type { Procedure } from '#content/schema.ts'

export const voterRegistration: Procedure = {
  slug: 'voter_registration',
  title: { en: 'Registering to vote', fr: 'S’inscrire sur les listes électorales' },
  summary: {
    en: 'Who may vote in France, on which roll, with which papers and until when.',
    fr: 'Qui peut voter en France, sur quelle liste, avec quelles pièces et jusqu’à quand.',
  },
  words: {
    verdict: {
      yes: { en: 'You can be put on the electoral roll', fr: 'Vous pouvez vous inscrire sur la liste électorale' },
      no: { en: 'You have nothing to file now', fr: 'Vous n’avez rien à déposer pour l’instant' },
      elsewhere: { en: 'Voting in France is not open to you', fr: 'Le vote en France ne vous est pas ouvert' },
      unknown: { en: 'Your answers so far do not decide it yet', fr: 'Vos réponses ne suffisent pas encore à décider' },
    },
    nothingToDo: { en: 'Nothing to do about the electoral roll', fr: 'Rien à faire pour la liste électorale' },
    comeBack: {
      en: 'Come back when you move or when your nationality changes.',
      fr: 'Revenez si vous déménagez ou si votre nationalité change.',
    },
    dossier: { en: 'My electoral roll', fr: 'Ma liste électorale' },
  },
  facts,
  definitions,
  documents,
  requirements: [...situations, ...warnings, ...steps, ...documentRequirements],
  afterFiling,
}
