import type { LadderRung } from '#content/after-filing-schema.ts'

/** Whom to turn to when nothing comes or the answer is no, from the mildest means on. */
export const ladder: readonly LadderRung[] = [
  {
    id: 'phone',
    order: 10,
    title: { en: 'Call the fund', fr: 'Appeler la caisse' },
    text: {
      en: '36 46 in France, +33 1 84 90 36 46 from abroad, 09 74 75 36 46 in English (+33 9 74 75 36 46 from abroad). Ask how far the file is and which paper is missing, and note the day, the name and the answer. A call makes sense once the usual wait is over: about eight weeks, ten for Talent permits and for rights by residence, twelve for students. Call at once about a formal notice or a suspension. No time limit.',
      fr: '36 46 en France, +33 1 84 90 36 46 depuis l’étranger, 09 74 75 36 46 en anglais (+33 9 74 75 36 46 depuis l’étranger). Demandez où en est le dossier et quelle pièce manque, puis notez le jour, le nom et la réponse. L’appel est utile une fois l’attente habituelle passée : huit semaines environ, dix pour les titres Talent et les droits par la résidence, douze pour les étudiants. Appelez tout de suite en cas de mise en demeure ou de suspension. Aucun délai à respecter.',
    },
    opens: [{ milestone: ['sent'], days: 56 }, { milestone: ['formal_notice'] }, { milestone: ['suspended'] }],
    sources: ['S10', 'S25', 'AMELI_EN', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'complaint',
    order: 20,
    title: { en: 'Make a complaint in writing', fr: 'Déposer une réclamation écrite' },
    text: {
      en: 'A “réclamation” by registered letter, on the form of the fund or at the counter against a receipt. Through the ameli account only once you have one, which is after the definitive number. Two weeks after a call without result is a good moment. No time limit, but it does not stop the time for an appeal.',
      fr: 'Une réclamation par lettre recommandée, sur le formulaire de la caisse ou à l’accueil contre un récépissé. Par le compte ameli seulement s’il existe, donc après le numéro définitif. Deux semaines après un appel sans résultat, c’est le bon moment. Aucun délai à respecter, mais elle n’arrête pas le délai d’un recours.',
    },
    opens: [{ milestone: ['sent'], days: 70 }, { milestone: ['refused'] }, { rule: 'suspension_decision' }],
    letters: ['complaint_silence', 'complaint_number'],
    recordedAs: 'complaint_sent',
    sources: ['S37', 'OWN'],
    confidence: 'B',
  },
  {
    id: 'mediator',
    order: 30,
    title: { en: 'Ask the mediator of the fund', fr: 'Saisir le médiateur de la caisse' },
    text: {
      en: 'The “médiateur” (on some pages “conciliateur”) is free and sees a file only after a complaint that had no answer or a bad one. Write, and add a copy of the complaint. It does not stop any time limit: keep an eye on the two months of a refusal.',
      fr: 'Le médiateur (« conciliateur » sur certaines pages) est gratuit et n’examine un dossier qu’après une réclamation restée sans réponse ou mal réglée. Écrivez-lui en joignant une copie de la réclamation. Il n’arrête aucun délai : surveillez les deux mois qui suivent un refus.',
    },
    opens: [{ milestone: ['complaint_sent'], days: 30 }],
    letters: ['mediator'],
    recordedAs: 'mediator_asked',
    sources: ['S37', 'OWN'],
    confidence: 'B',
    doubt: {
      en: 'How long to wait for the answer to a complaint is not said in what we read: the month is our choice. After a bad answer you need not wait.',
      fr: 'Le temps à attendre après une réclamation n’est pas dit dans ce que nous avons lu : le mois est notre choix. Après une mauvaise réponse, inutile d’attendre.',
    },
  },
  {
    id: 'cra',
    order: 40,
    title: { en: 'Appeal to the commission (CRA)', fr: 'Saisir la commission de recours amiable (CRA)' },
    text: {
      en: 'The “commission de recours amiable” of the fund looks again at a refusal. Write by registered mail to the address on the refusal, within two months, with a copy of the decision. After two months without any answer to your application you may write to it too: a first silence lets you turn to it, and no limit that we know closes this way.',
      fr: 'La commission de recours amiable de la caisse réexamine un refus. Écrivez en recommandé à l’adresse indiquée sur le refus, dans les deux mois, avec une copie de la décision. Après deux mois sans réponse à votre demande, vous pouvez aussi lui écrire : un premier silence permet de la saisir, et aucun délai que nous connaissions ne ferme cette voie.',
    },
    opens: [{ milestone: ['refused'] }, { rule: 'silence' }],
    closes: { rule: 'cra_limit' },
    letters: ['cra_refusal', 'cra_silence'],
    recordedAs: 'cra_asked',
    sources: ['S37', 'SILENCE', 'OWN'],
    confidence: 'B',
    doubt: {
      en: 'That the commission deals with a refusal to register is in what we read. The two months are general knowledge, and bind you only if the refusal names this way. Whether a mere silence opens it for a first registration is less sure.',
      fr: 'Que la commission traite un refus d’inscription figure dans ce que nous avons lu. Les deux mois viennent de nos connaissances générales et ne s’imposent à vous que si le refus indique cette voie. Qu’un simple silence l’ouvre pour une première inscription est moins sûr.',
    },
  },
  {
    id: 'court',
    order: 50,
    title: { en: 'Ask the court', fr: 'Saisir le tribunal' },
    text: {
      en: 'The “pôle social” of the tribunal judiciaire, after the commission and never before. Two months from its refusal, or from the end of the two months in which it said nothing. No lawyer is needed, but advice helps: a point-justice gives it free, and legal aid exists for small incomes.',
      fr: 'Le pôle social du tribunal judiciaire, après la commission et jamais avant. Deux mois à partir de son refus, ou de la fin des deux mois où elle n’a rien dit. L’avocat n’est pas obligatoire, mais un conseil aide : un point-justice en donne gratuitement, et l’aide juridictionnelle existe pour les petits revenus.',
    },
    opens: [{ milestone: ['cra_refused'] }, { rule: 'cra_silence' }],
    closes: { rule: 'court_limit' },
    recordedAs: 'court_asked',
    sources: ['S37', 'OWN'],
    confidence: 'B',
    doubt: {
      en: 'The two months and the help named here are general knowledge. The letter of the commission names the court and the limit: follow it.',
      fr: 'Les deux mois et les aides citées viennent de nos connaissances générales. Le courrier de la commission indique le tribunal et le délai : il fait foi.',
    },
  },
  {
    id: 'defender',
    order: 60,
    title: { en: 'Ask the Défenseur des droits', fr: 'Saisir le Défenseur des droits' },
    text: {
      en: 'Free and independent, at any time and besides the other ways: online, by post without a stamp, or with a local delegate by appointment. The mediator does not bar it. It stops no time limit.',
      fr: 'Gratuit et indépendant, à tout moment et en parallèle des autres voies : en ligne, par courrier sans timbre ou auprès d’un délégué local sur rendez-vous. Le médiateur ne l’exclut pas. Il n’arrête aucun délai.',
    },
    opens: 'always',
    sources: ['S37', 'OWN'],
    confidence: 'B',
  },
]
