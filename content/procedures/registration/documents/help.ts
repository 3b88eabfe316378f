import type { DocumentKind } from '#content/schema.ts'

type Help = DocumentKind['help']

/** A form that is free and can be had again at any time. */
export const helpWithForm: Help = {
  cannotLocate: {
    en: 'Download it again, or ask for a paper copy at the counter of the fund.',
    fr: 'Téléchargez-le à nouveau, ou demandez un exemplaire papier à l’accueil de la caisse.',
  },
  cannotObtain: {
    en: 'Write a plain letter with the same facts and ask for the form in it: the fund must answer.',
    fr: 'Écrivez une simple lettre avec les mêmes éléments et demandez-y le formulaire : la caisse doit répondre.',
  },
  doesNotApply: {
    en: 'Check your answers: another situation uses another form.',
    fr: 'Vérifiez vos réponses : une autre situation utilise un autre formulaire.',
  },
}

/** A paper that only the fund of another country issues. */
export const helpFromHomeFund: Help = {
  cannotLocate: {
    en: 'Ask your fund at home for a duplicate, by its website or by letter.',
    fr: 'Demandez un duplicata à votre caisse d’origine, sur son site ou par courrier.',
  },
  cannotObtain: {
    en: 'Ask the fund for a written refusal: it shows the French fund that you asked, and can open another way.',
    fr: 'Demandez un refus écrit : il montre à la caisse française que vous avez fait la demande et peut ouvrir une autre voie.',
  },
  doesNotApply: {
    en: 'If that fund no longer insures you, change your answers: your way in is another one.',
    fr: 'Si cette caisse ne vous assure plus, modifiez vos réponses : une autre voie est la vôtre.',
  },
}

/** A civil-status paper of the country of birth. */
export const helpWithCivilStatus: Help = {
  cannotLocate: {
    en: 'Order a new copy from the registry of the place of birth, by its website, by post, through a relative with a power of attorney, or through your consulate.',
    fr: 'Commandez une nouvelle copie à l’état civil du lieu de naissance, en ligne, par courrier, par un proche muni d’une procuration ou par votre consulat.',
  },
  cannotObtain: {
    en: 'Write to the fund before the three months end, say why and what you tried. It must decide whether the paper can be produced at all.',
    fr: 'Écrivez à la caisse avant la fin des trois mois, dites pourquoi et ce que vous avez tenté. Elle doit alors décider s’il est possible de produire cette pièce.',
  },
  doesNotApply: {
    en: 'You were born in France or have a definitive number? Change your answers: no foreign certificate is then asked for.',
    fr: 'Une naissance en France ou un numéro définitif ? Modifiez vos réponses : aucun acte étranger n’est alors demandé.',
  },
}
