import type { Localised } from '#content/schema.ts'

/** Ends every letter that quotes a rule: the rule may be another one, and then we want to know it. */
export const ASK_FOR_THE_RULE: Localised = {
  fr: 'Si une autre règle s’applique à mon dossier, je vous saurais gré de bien vouloir m’en indiquer la référence par écrit, afin que je puisse compléter ma demande sans retard.',
  en: 'If another rule applies to my file, I would be grateful if you could tell me its reference in writing, so that I can complete my application without delay.',
}

/** Ends every letter that sends what was missing. */
export const PLEASE_GO_ON: Localised = {
  fr: 'Je vous remercie de bien vouloir joindre ces éléments à mon dossier et poursuivre l’instruction de ma demande.',
  en: 'Please add these papers to my file and go on handling my application.',
}

export const COPY_OF_THEIR_LETTER: Localised = {
  fr: 'Copie de votre courrier, s’il y en a un',
  en: 'Copy of their letter, if there is one',
}

export const PROOF_OF_SENDING: Localised = {
  fr: 'Preuve de l’envoi ou du dépôt de la demande',
  en: 'Proof that the application was sent or handed in',
}

export const KEEP_A_COPY: Localised = {
  en: 'Keep a copy of the letter and the proof of sending. A registered letter with receipt proves the day.',
  fr: 'Gardez une copie de la lettre et la preuve d’envoi. Une lettre recommandée avec avis de réception prouve la date.',
}
