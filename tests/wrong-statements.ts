/** A statement that was found wrong, outdated or silent in what this product began with, in our own words. */
export type WrongStatement = {
  wrong: string
  /** What no text may say. */
  never: readonly RegExp[]
  /** Sentences as somebody might write them: each pattern catches one at least, and each is caught. */
  examples: readonly string[]
  /** Where the fault was silence: what the texts must say, in English and in French. */
  said?: { en: RegExp; fr: RegExp }
}

export const WRONG_STATEMENTS: readonly WrongStatement[] = [
  {
    wrong: 'The employment office has its name of before 2024',
    never: [/p[ôo]le[ -]emploi/i],
    examples: ['Register with Pôle emploi.', 'Inscrivez-vous à Pole-emploi.'],
  },
  {
    wrong: 'A visit to the doctor at its price of before December 2024',
    never: [/(?<![\d.,])25(?:[.,]00)?\s?€|€\s?25(?![\d.,]*\d)|\bEUR 25\b/, /(?<!\d)(?:16|6)[.,]50(?!\d)/],
    examples: ['A visit costs €25.', 'La consultation coûte 25 €.', 'You get 16.50 back.', 'Il reste 6,50 €.'],
  },
  {
    wrong: 'The fixed charge for a visit at its amount of before May 2024',
    never: [
      /participation forfaitaire[^.]{0,60}(?<![\d.,])(?:1(?:[.,]00)?\s?€|€\s?1(?![\d.,]*\d))/i,
      /(?:fixed|flat)[- ](?:charge|contribution|fee)[^.]{0,60}€\s?1(?![\d.,]*\d)/i,
    ],
    examples: [
      'La participation forfaitaire est de 1 €.',
      'A participation forfaitaire of €1 is kept.',
      'A flat contribution of €1 is taken off.',
    ],
  },
  {
    wrong: 'A mutuelle can only be taken once everything is settled',
    never: [
      /mutuelle[^.]*\b(?:only (?:after|once|when)|not (?:before|until))\b[^.]*(?:definitive|regist)/i,
      /mutuelle[^.]*(?:seulement|uniquement|qu’après|pas avant)[^.]*(?:définiti|inscri|affili)/i,
    ],
    examples: [
      'You can take a mutuelle only after you are registered.',
      'La mutuelle se prend uniquement avec un numéro définitif.',
    ],
  },
  {
    wrong: 'The definitive number takes at least six months',
    never: [
      /(?:at least|minimum of|no less than|approximately|about) (?:six|6) months[^.]*number/i,
      /number[^.]*(?:at least|minimum of|no less than|approximately) (?:six|6) months/i,
      /numéro[^.]*(?:au moins|au minimum|environ) (?:six|6) mois/i,
    ],
    examples: [
      'Wait at least six months for your number.',
      'The number takes a minimum of 6 months.',
      'Le numéro demande au moins six mois.',
    ],
  },
  {
    wrong: 'The Urssaf misspelt, and the Carsat set above the other funds',
    never: [/URSAAF/i, /carsat[^.]*(?:in charge of|oversees|above|chapeaute|dirige|supervise)/i],
    examples: ['The URSAAF collects it.', 'The Carsat is in charge of the CPAM.', 'La Carsat chapeaute la CPAM.'],
  },
  {
    wrong: 'What one school tells its students holds for everybody',
    never: [
      /Sciences[ -]Po\b/i,
      /(?:every(?:body|one)|all newcomers)[^.]*etudiant-etranger/i,
      /(?:tout le monde|tous les arrivants)[^.]*etudiant-etranger/i,
    ],
    examples: [
      'Finish your Sciences Po enrolment.',
      'Everybody applies on etudiant-etranger.ameli.fr.',
      'Tout le monde passe par etudiant-etranger.ameli.fr.',
    ],
  },
  {
    wrong: 'Every resident asks the CPAM for a number',
    never: [
      /\b(?:every|each|all) (?:French )?residents?\b[^.]*(?:CPAM|number)/i,
      /\b(?:tout|chaque|tous les) résidents?\b[^.]*(?:CPAM|numéro)/i,
    ],
    examples: ['Every resident of France must have a number.', 'Tous les résidents s’adressent à la CPAM.'],
  },
  {
    wrong: 'Students must be under 28',
    never: [/\b(?:under|below|younger than|up to)(?: the age of)? 28\b/i, /(?:moins de|jusqu’à|pas plus de) 28 ans/i],
    examples: ['Students under 28 may apply.', 'Réservé aux étudiants de moins de 28 ans.'],
  },
  {
    wrong: 'The number comes within weeks or two months',
    never: [/few weeks (?:to|or) (?:a )?(?:couple of|two|few) months/i, /quelques semaines à (?:deux|quelques) mois/i],
    examples: ['It takes a few weeks to a couple of months.', 'Comptez quelques semaines à deux mois.'],
  },
  {
    wrong: 'First the number, then the registration',
    never: [
      /\b(?:once|after|when) you (?:have|get|receive|obtain)[^.]*\bnumber\b[^.]*\bregister (?:with|at)\b/i,
      /\b(?:une fois|après avoir|quand vous avez)[^.]*\bnuméro\b[^.]*\b(?:inscrivez-vous|affiliez-vous|inscrire à|affilier à)/i,
    ],
    examples: [
      'Once you have your number, register with the Assurance Maladie.',
      'Une fois le numéro obtenu, inscrivez-vous à la CPAM.',
    ],
  },
  {
    wrong: 'One application online for everybody',
    never: [
      /\b(?:every(?:body|one)|all|anyone)\b[^.]*\b(?:apply|applies|register|registers)\b[^.]*\bonline\b/i,
      /\b(?:tout le monde|chacun|tous)\b[^.]*\b(?:demande|inscrit|inscrivent)[^.]*\ben ligne\b/i,
    ],
    examples: ['Everyone can apply online.', 'Tout le monde fait sa demande en ligne.'],
  },
  {
    wrong: 'Everybody follows the file on a portal',
    never: [/\b(?:track|follow|check)\b[^.]*\bportal\b/i, /\bsui(?:vez|vre)\b[^.]*\bportail\b/i],
    examples: ['Track your request through the portal.', 'Suivez la demande sur le portail.'],
  },
  {
    wrong: 'Six digits for the date of birth, and a key that is only sometimes there',
    never: [
      /\b(?:six|6) digits\b[^.]*\bbirth\b/i,
      /\b13[- ]digits?\b[^.]*\bsometimes\b/i,
      /\b(?:six|6) chiffres\b[^.]*\bnaissance\b/i,
    ],
    examples: [
      'The next six digits give the date of birth.',
      'A number of 13 digits, sometimes with a key.',
      'Six chiffres pour la date de naissance.',
    ],
  },
  {
    wrong: 'No bank account without the number',
    never: [
      /\bbanks?\b[^.]*\b(?:requires?|needs?|asks? for|wants?)\b[^.]*\b(?:social security )?number\b/i,
      /\bbanques?\b[^.]*\b(?:exige|demande|veut|veulent)[^.]*numéro de sécurité sociale/i,
    ],
    examples: ['Banks require the social security number.', 'Une banque exige le numéro de sécurité sociale.'],
  },
  {
    wrong: 'Asylum seekers are covered like the others, whatever their age',
    never: [
      /asylum (?:seekers?|applicants?)[^.]*\b(?:also|likewise) (?:eligible|entitled)/i,
      /demandeurs? d’asile[^.]*\b(?:ont|a) (?:aussi|également) droit/i,
    ],
    examples: ['Asylum seekers are also eligible.', 'Les demandeurs d’asile ont aussi droit à un numéro.'],
  },
  {
    wrong: 'To reside legally is enough',
    never: [
      /\b(?:legal residence|legally resid\w+|resid\w+ legally)\b[^.]*\b(?:enough|eligible|requirement)\b/i,
      /\b(?:résidence légale|résid\w+ légalement)\b[^.]*\b(?:suffit|éligible|condition)\b/i,
    ],
    examples: ['Legal residence is enough.', 'Résider légalement suffit.'],
  },
  {
    wrong: 'A birth certificate that had better be translated',
    never: [/preferably translated|translated if possible/i, /de préférence traduit|si possible traduit/i],
    examples: ['A birth certificate, preferably translated.', 'Un acte de naissance, de préférence traduit.'],
  },
  {
    wrong: 'The number is asked for on the site of the Assurance Maladie',
    never: [
      /\bappl(?:y|ies|ication)\b[^.]{0,60}\b(?:on|through|via|at) (?:the (?:site|website) )?(?:www\.)?ameli\b/i,
      /\b(?:demand|inscri|sollicit)\w*[^.]{0,60}\bsur (?:le site )?(?:www\.)?ameli\b/i,
    ],
    examples: ['Apply for your number on ameli.fr.', 'Demandez votre numéro sur ameli.fr.'],
  },
  {
    wrong: 'Identity, work and address are all that is asked for',
    never: [
      /\b(?:only|just|all you need is)\b[^.]*\bidentity\b[^.]*\b(?:work|employment|study|studies)\b[^.]*\b(?:address|residence)\b/i,
      /\b(?:seulement|il suffit)\b[^.]*identité[^.]*(?:travail|emploi|études)[^.]*(?:domicile|résidence)/i,
    ],
    examples: [
      'You need only proof of identity, of work and of residence.',
      'Il suffit d’une pièce d’identité, d’un contrat de travail et d’un justificatif de domicile.',
    ],
  },
  {
    wrong: 'Only who lives here and works is insured',
    never: [
      /\bliv(?:e|es|ing) and work(?:s|ing)?\b/i,
      /\b(?:vi(?:t|vez|vent|vant|vre)|résid\w+|habit\w+) et travaill/i,
    ],
    examples: ['Anybody living and working in France registers.', 'Toute personne qui vit et travaille en France.'],
  },
  {
    wrong: 'The family allowance fund registers people, in one to three months',
    never: [
      /\bCAF\b[^.]*\b(?:registers you|gives you (?:a|the|your) number|vous inscrit|vous donne (?:un|le|votre) numéro)/i,
      /\b(?:ameli|CAF)\b[^.]*\b1\s?(?:-|–|to|à)\s?3 (?:months|mois)/i,
    ],
    examples: [
      'The CAF registers you for health cover.',
      'Ameli answers in 1-3 months.',
      'La CAF répond en 1 à 3 mois.',
    ],
  },
  {
    wrong: 'A call to the fund at its price of long ago, and the news of 2018',
    never: [/(?<!\d)0[.,]06(?!\d)/, /rentrée 2018|autumn (?:of )?2018/i],
    examples: ['The call costs 0.06 EUR a minute.', 'Valable à la rentrée 2018.'],
  },
  {
    wrong: 'Among French students, only those of Wallis and Futuna or born abroad use the student site',
    never: [/\bonly\b[^.]*\bWallis\b/i, /\b(?:seuls?|uniquement|seulement)\b[^.]*\bWallis\b/i],
    examples: ['French students need it only if they come from Wallis and Futuna.', 'Seuls ceux de Wallis-et-Futuna.'],
    said: { en: /New Caledonia[^.]*Polynesia|Saint Pierre/, fr: /Nouvelle-Calédonie[^.]*Polynésie|Saint-Pierre/ },
  },
  {
    wrong: 'Four overseas departments, and no more, are France in Europe',
    never: [
      /\b(?:four|4) overseas (?:departments|territories)\b/i,
      /\b(?:quatre|4) (?:départements d’outre-mer|DOM)\b/i,
      /metropolitan France, Guadeloupe, Martinique, French Gu\w+,? and R[ée]union\b/i,
    ],
    examples: [
      'France with its four overseas departments.',
      'Les quatre départements d’outre-mer.',
      'Metropolitan France, Guadeloupe, Martinique, French Guiana and Réunion.',
    ],
    said: { en: /Saint Barthélemy has its own fund/, fr: /Saint-Barthélemy a sa propre caisse/ },
  },
  {
    wrong: 'Enough money, without saying how much',
    never: [
      /\bsufficient (?:financial )?resources\b[^.]*\b(?:no amount|any amount)\b/i,
      /\bressources suffisantes\b[^.]*\b(?:aucun montant|montant libre)\b/i,
    ],
    examples: [
      'Sufficient resources, no amount is set.',
      'Des ressources suffisantes, sans qu’aucun montant soit fixé.',
    ],
    said: { en: /€\s?615|615 (?:€|EUR|euros)/, fr: /615[\s\u00a0\u202f]?(?:€|euros)/ },
  },
  {
    wrong: 'The United Kingdom is passed over, or treated as a member state',
    never: [
      /\b(?:British|UK)\b[^.]*\b(?:need no visa|without a visa|as EU citizens)\b/i,
      /\bbritanniques?\b[^.]*\b(?:sans visa|comme citoyens de l’UE)\b/i,
    ],
    examples: ['British students need no visa.', 'Les étudiants britanniques viennent sans visa.'],
    said: { en: /2021 British students|UK national/, fr: /2021[^.]*étudiants britanniques|britannique/i },
  },
  {
    wrong: 'A long-stay visa counts without validation',
    never: [
      /\b(?:visa|VLS-TS)\b[^.]*\b(?:needs? no validation|need not be validated|without validation)\b/i,
      /\b(?:visa|VLS-TS)\b[^.]*(?:n’a pas à être validé|sans validation)/i,
    ],
    examples: ['A long-stay visa need not be validated.', 'Un VLS-TS n’a pas à être validé.'],
    said: { en: /validated online/, fr: /valider? en ligne|validé en ligne/ },
  },
  {
    wrong: 'A missing paper has no consequence',
    never: [
      /\bmissing\b[^.]*\b(?:no consequence|whenever you like|no time limit|no deadline)\b/i,
      /\bmanqu\w+[^.]*\b(?:sans conséquence|quand vous voulez|sans délai)\b/i,
    ],
    examples: ['A missing certificate has no consequence.', 'S’il manque, envoyez-le quand vous voulez.'],
    said: { en: /formal notice/i, fr: /mise en demeure/i },
  },
  {
    wrong: 'The family of an insured person waits three months',
    never: [
      /\b(?:spouses?|famil(?:y|ies))\b[^.?]*\b(?:always|have to|has to) wait (?:for )?three months/i,
      /\b(?:conjoints?|famille)\b[^.?]*\b(?:toujours|obligatoirement)\b[^.?]*attend\w* trois mois/i,
    ],
    examples: ['Spouses always wait three months.', 'La famille doit toujours attendre trois mois.'],
    said: {
      en: /(?:spouse|family)[^.]*(?:no three|exempt|without)/i,
      fr: /(?:conjoint|famille)[^.]*(?:dispens|sans)/i,
    },
  },
  {
    wrong: 'A Talent permit goes to the nearest fund',
    never: [
      /\bTalent\b[^.]*\b(?:your (?:local|nearest) CPAM|CPAM of your home)\b/i,
      /\bTalent\b[^.]*\bCPAM (?:de votre domicile|la plus proche)\b/i,
    ],
    examples: [
      'With a Talent card, apply to your local CPAM.',
      'Avec un titre Talent, voyez la CPAM de votre domicile.',
    ],
    said: { en: /SRI\/talents/, fr: /SRI\/talents/ },
  },
  {
    wrong: 'The card exists in plastic only',
    never: [
      /\b(?:Vitale|card)\b[^.]*\b(?:only (?:exists )?(?:as|in) plastic|no digital)\b/i,
      /\bVitale\b[^.]*\b(?:uniquement en plastique|pas de version numérique)\b/i,
    ],
    examples: ['The carte Vitale exists only in plastic.', 'La carte Vitale existe uniquement en plastique.'],
    said: { en: /Vitale app/i, fr: /application[^.]*Vitale|appli[^.]*Vitale/i },
  },
  {
    wrong: 'The CVEC at an amount of years ago',
    never: [/\bCVEC\b[^.]*(?<!\d)(?:9\d|100|103)(?!\d)/],
    examples: ['The CVEC costs €91.', 'La CVEC coûte 103 €.'],
  },
  {
    wrong: 'The forms of years ago',
    never: [/\b(?:form|formulaire|S)\s?736\b/i, /\b10795\b/],
    examples: ['Fill in form 736.', 'Remplissez le formulaire 736 (cerfa 10795).'],
  },
  {
    wrong: 'The Talent permit by its former name',
    never: [/passe?port[ -]talent|talent[ -]passport/i],
    examples: ['The Passeport talent.', 'A talent passport.'],
  },
  {
    wrong: 'Papers from Canada and China need legalisation',
    never: [/\b(?:Canad\w*|Chin\w*)\b[^.]*\blegalis/i, /\b(?:Canad\w*|Chin\w*)\b[^.]*\blégalis/i],
    examples: ['Papers from Canada must be legalised.', 'Les actes chinois doivent être légalisés.'],
  },
]

/** Texts that name the old thing to correct it, or that a pattern takes for it. */
export const CORRECTIONS: readonly { text: RegExp; why: string }[] = [
  { text: /^You are told that students must be under 28\.$/, why: 'heads the letter that answers it' },
  { text: /^On vous dit qu’il faut avoir moins de 28 ans/, why: 'heads the letter that answers it' },
  { text: /^Demander un numéro, sur ameli\.fr$/, why: 'names the official page to read, not where to apply' },
]
