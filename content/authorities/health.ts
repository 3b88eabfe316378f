import type { Authority } from '#content/authorities/schema.ts'

export const health: readonly Authority[] = [
  {
    id: 'cpam',
    name: 'CPAM',
    frenchForm: 'caisse primaire d’assurance maladie',
    group: 'health',
    does: {
      en: 'Your local health insurance fund. It takes your application, gives you a waiting number and then the permanent one, refunds your care, orders the carte Vitale, and deals with the C2S, the AME, children and the S1.',
      fr: 'Votre caisse locale d’assurance maladie. Elle reçoit votre demande, vous donne un numéro d’attente puis le numéro définitif, rembourse vos soins, fait établir la carte Vitale et s’occupe de la C2S, de l’AME, des enfants et du S1.',
    },
    doesNot: {
      text: {
        en: 'It pays no help with the rent and no family benefits, and decides nothing about your stay.',
        fr: 'Elle ne verse ni aide au logement ni prestations familiales, et ne décide rien sur votre séjour.',
      },
      turnTo: ['caf', 'prefecture'],
    },
    appeal: {
      en: 'The CRA of the same fund, within two months of a refusal whose letter names that way.',
      fr: 'La CRA de la même caisse, dans les deux mois d’un refus dont la lettre indique cette voie.',
    },
    site: 'https://www.ameli.fr',
    languages: {
      en: 'French. An English line on the phone; parts of the site in English.',
      fr: 'Français. Une ligne en anglais au téléphone ; une partie du site en anglais.',
    },
    phones: [
      {
        number: '36 46',
        from: 'france',
        speaks: 'fr',
        cost: 'call',
        about: { en: 'General line.', fr: 'Ligne générale.' },
        hours: {
          en: 'Monday to Friday, about 8:30 to 17:30; it differs between départements.',
          fr: 'Du lundi au vendredi, environ de 8:30 à 17:30, selon les départements.',
        },
        sources: ['S10', 'S01'],
        confidence: 'A',
      },
      {
        number: '+33 1 84 90 36 46',
        from: 'abroad',
        speaks: 'fr',
        cost: 'unknown',
        about: {
          en: 'The same line, since 36 46 cannot be dialled from abroad.',
          fr: 'La même ligne, car le 36 46 ne se compose pas depuis l’étranger.',
        },
        sources: ['PHONE_ABROAD'],
        confidence: 'B',
        doubt: {
          en: 'Found on a third party’s page, not on ameli.fr.',
          fr: 'Trouvé sur la page d’un tiers, non sur ameli.fr.',
        },
      },
      {
        number: '09 74 75 36 46',
        from: 'france',
        speaks: 'en',
        cost: 'unknown',
        about: { en: 'The line for people who speak English.', fr: 'La ligne pour les personnes anglophones.' },
        hours: { en: 'Monday to Friday, 8:30 to 17:30.', fr: 'Du lundi au vendredi, de 8:30 à 17:30.' },
        sources: ['AMELI_EN', 'S25'],
        confidence: 'B',
        doubt: {
          en: 'The official page that was read is older than November 2023.',
          fr: 'La page officielle qui a été lue est antérieure à novembre 2023.',
        },
      },
      {
        number: '+33 9 74 75 36 46',
        from: 'abroad',
        speaks: 'en',
        cost: 'unknown',
        about: { en: 'The line for people who speak English.', fr: 'La ligne pour les personnes anglophones.' },
        hours: {
          en: 'Monday to Friday, 8:30 to 17:30 in Paris.',
          fr: 'Du lundi au vendredi, de 8:30 à 17:30 à Paris.',
        },
        sources: ['AMELI_EN'],
        confidence: 'B',
      },
    ],
    offices: 'cpam',
    term: 'cpam',
    sources: ['S01', 'CIVICS'],
    confidence: 'A',
  },
  {
    id: 'cpam-paris-sri',
    name: 'CPAM de Paris, SRI',
    frenchForm: 'service des relations internationales',
    group: 'health',
    does: {
      en: 'The desk of the Paris fund for holders of a Talent permit with a French contract and their families, and for foreign language assistants, wherever in France they live.',
      fr: 'Le service de la caisse de Paris pour les titulaires d’un titre Talent avec un contrat français et leur famille, et pour les assistants de langue étrangers, où qu’ils habitent en France.',
    },
    doesNot: {
      text: {
        en: 'Everybody else writes to the CPAM where they live. An Algerian scientist or researcher does so too.',
        fr: 'Toutes les autres personnes écrivent à la CPAM de leur domicile. Un scientifique ou chercheur algérien aussi.',
      },
      turnTo: ['cpam'],
    },
    site: null,
    address: {
      lines: ['Assurance Maladie de Paris', 'SRI/Talents', '75948 Paris Cedex 19'],
      note: {
        en: 'for a Talent permit; assistants write “SRI / Assistants de langue” in the second line',
        fr: 'pour un titre Talent ; les assistants écrivent « SRI / Assistants de langue » à la deuxième ligne',
      },
    },
    phones: [],
    sources: ['S23', 'S25', 'S26'],
    confidence: 'A',
  },
  {
    id: 'cgss',
    name: 'CGSS',
    frenchForm: 'caisse générale de sécurité sociale',
    group: 'health',
    does: {
      en: 'The one fund of Guadeloupe, Martinique, French Guiana and Réunion for health insurance, pensions and contributions. Same forms, same conditions as on the mainland. The fund of Guadeloupe also serves Saint-Martin.',
      fr: 'La caisse unique de la Guadeloupe, de la Martinique, de la Guyane et de La Réunion pour l’assurance maladie, la retraite et les cotisations. Mêmes formulaires et mêmes conditions que dans l’Hexagone. Celle de la Guadeloupe sert aussi Saint-Martin.',
    },
    doesNot: {
      text: {
        en: 'Not for Mayotte, nor for Saint-Barthélemy, which each have a fund of their own.',
        fr: 'Ni pour Mayotte, ni pour Saint-Barthélemy, qui ont chacune leur caisse.',
      },
      turnTo: ['cssm', 'cps-saint-barthelemy'],
    },
    appeal: { en: 'The CRA of the same fund.', fr: 'La CRA de la même caisse.' },
    site: 'https://www.ameli.fr',
    phones: [],
    offices: 'cgss',
    term: 'cgss',
    sources: ['S32', 'SELF_EMPLOYED_ABROAD'],
    confidence: 'B',
  },
  {
    id: 'cps-saint-barthelemy',
    name: 'CPS de Saint-Barthélemy',
    frenchForm: 'caisse de prévoyance sociale, gérée par la MSA Poitou',
    group: 'health',
    does: {
      en: 'Health insurance, family benefits and pension of people who live on Saint-Barthélemy. The MSA of Poitou runs it.',
      fr: 'Assurance maladie, prestations familiales et retraite des personnes qui vivent à Saint-Barthélemy. La MSA Poitou la gère.',
    },
    doesNot: {
      text: {
        en: 'People on Saint-Martin belong to the CGSS of Guadeloupe.',
        fr: 'Les personnes de Saint-Martin relèvent de la CGSS de la Guadeloupe.',
      },
      turnTo: ['cgss'],
    },
    site: 'https://www.msa.fr',
    phones: [],
    sources: ['ST_BARTH'],
    confidence: 'B',
  },
  {
    id: 'cssm',
    name: 'CSSM',
    frenchForm: 'caisse de sécurité sociale de Mayotte',
    group: 'health',
    does: {
      en: 'The fund of Mayotte for health, family benefits and pensions. People who live in Mayotte register there; a foreigner needs a lawful stay.',
      fr: 'La caisse de Mayotte pour la santé, les prestations familiales et les retraites. Les personnes qui vivent à Mayotte s’y inscrivent ; une personne étrangère doit y séjourner régulièrement.',
    },
    doesNot: {
      text: {
        en: 'It grants neither the PUMa nor the AME, which do not exist in Mayotte.',
        fr: 'Elle n’accorde ni la PUMa ni l’AME, qui n’existent pas à Mayotte.',
      },
      turnTo: [],
    },
    site: null,
    phones: [
      {
        number: '0269 61 91 91',
        from: 'france',
        speaks: 'fr',
        cost: 'unknown',
        about: { en: 'General line.', fr: 'Ligne générale.' },
        sources: ['CSSM_PRESS'],
        confidence: 'C',
        doubt: {
          en: 'Seen on welcometofrance.com only: compare it with what the fund itself says.',
          fr: 'Vu seulement sur welcometofrance.com : comparez avec ce que dit la caisse.',
        },
      },
    ],
    term: 'cssm',
    sources: ['CSSM_PRESS'],
    confidence: 'B',
    doubt: {
      en: 'The rules of Mayotte are being brought closer to those of the mainland: ask the fund which papers it wants today.',
      fr: 'Les règles de Mayotte se rapprochent de celles de l’Hexagone : demandez à la caisse quelles pièces elle veut aujourd’hui.',
    },
  },
  {
    id: 'msa',
    name: 'MSA',
    frenchForm: 'mutualité sociale agricole',
    group: 'health',
    does: {
      en: 'Everything in one place for people who work in farming: health insurance instead of the CPAM, housing aid and family benefits instead of the CAF, the pension.',
      fr: 'Tout au même endroit pour qui travaille dans l’agriculture : l’assurance maladie au lieu de la CPAM, les aides au logement et les prestations familiales au lieu de la CAF, la retraite.',
    },
    doesNot: {
      text: {
        en: 'Not for other work, even in a village among fields.',
        fr: 'Pas pour un autre travail, même dans un village au milieu des champs.',
      },
      turnTo: ['cpam'],
    },
    appeal: { en: 'The CRA of the same fund.', fr: 'La CRA de la même caisse.' },
    site: 'https://www.msa.fr',
    phones: [],
    phoneNote: {
      en: 'Each region has a number of its own: look it up on the site.',
      fr: 'Chaque région a son propre numéro : cherchez-le sur le site.',
    },
    offices: 'msa',
    term: 'msa',
    sources: ['S05', 'SHEETS_2020', 'AIDES_JEUNES'],
    confidence: 'A',
  },
  {
    id: 'enim',
    name: 'ENIM',
    frenchForm: 'Établissement national des invalides de la marine',
    group: 'health',
    does: {
      en: 'The social security of seafarers: health insurance and pension of people who work aboard ships.',
      fr: 'La sécurité sociale des marins : assurance maladie et retraite des personnes qui travaillent à bord des navires.',
    },
    doesNot: {
      text: {
        en: 'Work in a port or in an office of a shipping company belongs to the general scheme.',
        fr: 'Le travail dans un port ou dans les bureaux d’une compagnie relève du régime général.',
      },
      turnTo: ['cpam'],
    },
    site: 'https://www.enim.eu',
    phones: [],
    sources: ['OWN'],
    confidence: 'B',
    doubt: {
      en: 'Not read again in a source. Your employer knows which scheme your ship belongs to.',
      fr: 'Non relu dans une source. Votre employeur sait de quel régime relève votre navire.',
    },
  },
  {
    id: 'cavimac',
    name: 'CAVIMAC',
    frenchForm: 'Caisse d’assurance vieillesse, invalidité et maladie des cultes',
    group: 'health',
    does: {
      en: 'Health insurance and pension of clergy and of members of religious communities. The diocese or the community makes the application.',
      fr: 'Assurance maladie et retraite des ministres du culte et des membres de communautés religieuses. Le diocèse ou la communauté fait la demande.',
    },
    doesNot: {
      text: {
        en: 'Lay employees of a parish or an association are ordinary employees.',
        fr: 'Les salariés laïcs d’une paroisse ou d’une association sont des salariés ordinaires.',
      },
      turnTo: ['cpam'],
    },
    site: 'https://www.cavimac.fr',
    phones: [],
    sources: ['OWN'],
    confidence: 'B',
    doubt: {
      en: 'Not read again in a source. Ask your community, which knows the fund.',
      fr: 'Non relu dans une source. Demandez à votre communauté, qui connaît la caisse.',
    },
  },
  {
    id: 'cps-spm',
    name: 'CPS de Saint-Pierre-et-Miquelon',
    frenchForm: 'caisse de prévoyance sociale',
    group: 'overseas',
    does: {
      en: 'The fund of Saint-Pierre-et-Miquelon. Before you leave for the mainland, ask it for the form that covers a stay; whoever settles there turns to it instead of a CPAM.',
      fr: 'La caisse de Saint-Pierre-et-Miquelon. Avant un départ pour l’Hexagone, demandez-lui le formulaire qui couvre un séjour ; qui s’y installe s’adresse à elle et non à une CPAM.',
    },
    doesNot: {
      text: {
        en: 'Once you settle or work on the mainland, the CPAM there takes over.',
        fr: 'Dès que vous vous installez ou travaillez dans l’Hexagone, la CPAM prend le relais.',
      },
      turnTo: ['cpam'],
    },
    site: 'https://www.secuspm.com',
    phones: [],
    sources: ['S32', 'S64'],
    confidence: 'B',
  },
  {
    id: 'cafat',
    name: 'CAFAT',
    frenchForm:
      'Caisse de compensation des prestations familiales, des accidents du travail et de prévoyance des travailleurs de Nouvelle-Calédonie',
    group: 'overseas',
    does: {
      en: 'The social security of New Caledonia. Students and others who leave for the mainland ask it for their papers before they go.',
      fr: 'La sécurité sociale de la Nouvelle-Calédonie. Les étudiants et les autres personnes qui partent pour l’Hexagone lui demandent leurs papiers avant le départ.',
    },
    doesNot: {
      text: {
        en: 'European rules do not reach New Caledonia, and no CPAM is in charge there.',
        fr: 'Les règles européennes ne valent pas en Nouvelle-Calédonie, et aucune CPAM n’y est compétente.',
      },
      turnTo: ['cpam'],
    },
    site: 'https://www.cafat.nc',
    phones: [],
    sources: ['S32'],
    confidence: 'B',
    doubt: {
      en: 'Who collects the files of students has changed over the years: ask the fund which way holds today.',
      fr: 'La collecte des dossiers d’étudiants a changé au fil des ans : demandez à la caisse quelle voie vaut aujourd’hui.',
    },
  },
  {
    id: 'cps-pf',
    name: 'CPS de Polynésie française',
    frenchForm: 'caisse de prévoyance sociale',
    group: 'overseas',
    does: {
      en: 'The social security of French Polynesia. Before you leave for the mainland it gives you the form for your stay or your studies.',
      fr: 'La sécurité sociale de la Polynésie française. Avant un départ pour l’Hexagone, elle vous remet le formulaire pour votre séjour ou vos études.',
    },
    doesNot: {
      text: {
        en: 'European rules do not reach French Polynesia, and no CPAM is in charge there.',
        fr: 'Les règles européennes ne valent pas en Polynésie française, et aucune CPAM n’y est compétente.',
      },
      turnTo: ['cpam'],
    },
    site: 'https://www.cps.pf',
    phones: [],
    sources: ['S32'],
    confidence: 'B',
  },
]
