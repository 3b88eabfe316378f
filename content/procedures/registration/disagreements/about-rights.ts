import type { Disagreement } from '#content/schema.ts'

export const aboutRights: readonly Disagreement[] = [
  {
    id: 'rights_after_the_permit',
    appliesWhen: { any: [{ is: 'foreignFile' }, { applies: 'permit_expired' }] },
    about: ['maintain', 'permit_may_end_first', 'permit_has_ended', 'permit_expired'],
    title: {
      en: 'How long are you covered after a permit has ended?',
      fr: 'Combien de temps vos droits continuent-ils après la fin d’un titre ?',
    },
    readings: [
      {
        text: {
          en: 'Two conditions since a decree of April 2023, and the later one counts: the fund closes the rights no earlier than 45 days after the six months, and no earlier than 45 days after it has sent its decision. Before that it writes and leaves a month for an answer.',
          fr: 'Deux conditions depuis un décret d’avril 2023, et la plus tardive l’emporte : pas de fermeture avant 45 jours après les six mois, ni avant 45 jours après l’envoi de la décision. La caisse écrit d’abord et laisse un mois pour répondre.',
        },
        sources: ['S17'],
        confidence: 'B',
      },
      {
        text: {
          en: 'Notes of 2019 and 2020 speak of six months alone, and do not agree on whether the sixth is included to its end.',
          fr: 'Des notes de 2019 et 2020 ne parlent que de six mois, sans s’accorder sur le sixième, compris ou non jusqu’à son terme.',
        },
        sources: ['S17'],
        confidence: 'C',
      },
      {
        text: {
          en: 'A proposal for 2027, seen in October 2026, would shorten this. It is not law.',
          fr: 'Une proposition pour 2027, vue en octobre 2026, raccourcirait ce délai. Elle n’est pas en vigueur.',
        },
        sources: ['S18'],
        confidence: 'C',
      },
    ],
    safe: {
      en: 'Count on six months at the most, ask for the renewal early, send each new paper to the fund, and answer its letter within a month.',
      fr: 'Comptez sur six mois au plus, demandez le renouvellement tôt, envoyez chaque nouveau document à la caisse et répondez à son courrier sous un mois.',
    },
  },
  {
    id: 'family_joins_at_once',
    appliesWhen: { not: { eq: ['relativeIs', 'student'] } },
    about: ['spouse_of_insured'],
    title: {
      en: 'Is the family of an insured person exempt from the three months?',
      fr: 'La famille d’un assuré est-elle dispensée des trois mois ?',
    },
    readings: [
      {
        text: {
          en: 'Yes: experts of the ameli forum answer so to spouses, and extend it to children.',
          fr: 'Oui : les experts du forum d’ameli le répondent aux conjoints et l’étendent aux enfants.',
        },
        sources: ['S38'],
        confidence: 'B',
      },
      {
        text: {
          en: 'The article behind it (D. 160-2 of the social security code) could be read as it stood in 2016 only, and not to its end today.',
          fr: 'L’article en cause (D. 160-2 du Code de la sécurité sociale) n’a pu être lu que dans sa version de 2016, et aujourd’hui pas jusqu’au bout.',
        },
        sources: ['S15'],
        confidence: 'B',
      },
    ],
    safe: {
      en: 'File as soon as you arrive, with the proof of the family link. If the fund wants three months, ask it in writing which rule it applies.',
      fr: 'Déposez la demande dès l’arrivée, avec la preuve du lien familial. Si la caisse exige trois mois, demandez-lui par écrit quelle règle elle applique.',
    },
  },
  {
    id: 'family_of_a_student',
    // Asked only of whoever joins a husband, wife or partner.
    appliesWhen: { eq: ['relativeIs', 'student'] },
    // Whoever has a number already is told at the wait itself.
    about: ['spouse_of_insured', 'three_months'],
    title: {
      en: 'Must the spouse of a student wait three months?',
      fr: 'Le conjoint d’un étudiant doit-il attendre trois mois ?',
    },
    readings: [
      {
        text: {
          en: 'No: the exemption is for the family of any insured person, and a student is one.',
          fr: 'Non : la dispense vise la famille de tout assuré, et un étudiant en est un.',
        },
        sources: ['S15', 'S38'],
        confidence: 'C',
      },
      {
        text: {
          en: 'Yes: a university that accompanies researchers tells their spouses so.',
          fr: 'Oui : une université qui accompagne des chercheurs le dit à leurs conjoints.',
        },
        sources: ['S06'],
        confidence: 'C',
      },
    ],
    safe: {
      en: 'Take private cover for three months and ask the fund in writing whether you may file sooner. This plan counts on the longer wait.',
      fr: 'Prenez une assurance privée pour trois mois et demandez par écrit à la caisse si vous pouvez déposer plus tôt. Ce parcours compte sur l’attente la plus longue.',
    },
  },
  {
    id: 'europeans_without_work',
    appliesWhen: { is: 'euNewcomer' },
    about: ['inactive_eu', 'puma_not_automatic'],
    title: {
      en: 'What does the fund look at in a European who does not work?',
      fr: 'Que regarde la caisse chez un Européen sans activité ?',
    },
    readings: [
      {
        text: {
          en: 'Means and full cover from the start: Cleiss says that files are judged one by one during the first five years.',
          fr: 'Les ressources et une couverture complète dès le départ : selon le Cleiss, chaque dossier est examiné à part pendant cinq ans.',
        },
        sources: ['S13'],
        confidence: 'B',
      },
      {
        text: {
          en: 'A list of papers, among them the refusal of an S1 by the former country: that is what an expert of the ameli forum asks for.',
          fr: 'Une liste de pièces, dont le refus de S1 par l’ancien pays : voilà ce que demande un expert du forum d’ameli.',
        },
        sources: ['S12'],
        confidence: 'B',
      },
    ],
    safe: {
      en: 'Get together what both name, and keep private cover until the decision is there in writing.',
      fr: 'Réunissez ce que les deux citent et gardez une assurance privée jusqu’à la décision écrite.',
    },
  },
  {
    id: 'students_from_the_uk',
    appliesWhen: { all: [{ is: 'studentOnly' }, { eq: ['insuredIn', 'GB'] }] },
    about: ['student_uk', 'uk_national', 'student_non_eu'],
    title: {
      en: 'Does a British card cover a whole course?',
      fr: 'La carte britannique couvre-t-elle toutes les études ?',
    },
    readings: [
      {
        text: {
          en: 'It may: coordination with the UK goes on, and the card can serve for the whole stay of somebody who remains insured there.',
          fr: 'C’est possible : la coordination avec le Royaume-Uni continue, et la carte peut valoir pour tout le séjour de qui y reste assuré.',
        },
        sources: ['S08', 'S28'],
        confidence: 'C',
      },
      {
        text: {
          en: 'Since 2021 British students need a long-stay visa like others from outside Europe, who register on the student site.',
          fr: 'Depuis 2021, il faut aux étudiants britanniques un visa de long séjour, comme à ceux de pays hors d’Europe, qui s’inscrivent sur le site des étudiants.',
        },
        sources: ['S03', 'S08'],
        confidence: 'C',
      },
    ],
    safe: {
      en: 'Ask the NHS before you leave what the card covers and until when. If it ends before your course, register on the student site.',
      fr: 'Demandez au NHS avant le départ ce que la carte couvre et jusqu’à quand. Si elle expire avant la fin des études, inscrivez-vous sur le site des étudiants.',
    },
  },
]
