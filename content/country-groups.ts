import type { CountryGroup } from '#content/schema.ts'

/** The sets of countries written down one by one. A member without dates has always been one for our purposes. */
export const countryGroupList: readonly CountryGroup[] = [
  {
    id: 'eu',
    members: always('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'),
    sources: ['S04', 'S05'],
    confidence: 'A',
  },
  // EU, EEA and Switzerland: no permit. The United Kingdom counted until the end of the transition.
  {
    id: 'eea_ch',
    members: [
      ...always('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH'),
      { code: 'GB', until: '2020-12-31' },
    ],
    sources: ['S04', 'S05', 'S28'],
    confidence: 'A',
  },
  { id: 'uk', members: [{ code: 'GB', from: '2021-01-01' }], sources: ['S28'], confidence: 'A' },
  // A birth here is a French birth: the number exists or is made by France itself.
  { id: 'french', members: always('FR GP MQ GF RE YT PM BL MF NC PF WF'), sources: ['S32'], confidence: 'A' },
  // Schemes of their own, coordinated with the general scheme by decree. Wallis and Futuna has no such decree.
  { id: 'coordinated_collectivities', members: always('PM NC PF'), sources: ['S32'], confidence: 'A' },
  // By state of insurance, not by nationality: another state that can issue an S1.
  {
    id: 'coordination',
    members: always('AT BE BG CY CZ DE DK EE ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH GB'),
    sources: ['S04', 'S28'],
    confidence: 'A',
  },
  // States whose schemes give a student a paper that counts in France (Canada: Quebec).
  {
    id: 'home_paper_states',
    members: always('AT BE BG CY CZ DE DK EE ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH GB CA'),
    sources: ['S04', 'S28'],
    confidence: 'A',
  },
  // Reg. 1231/2010 extends coordination to nationals of other countries, except with Denmark and Switzerland.
  {
    id: 'coordination_any_nationality',
    members: always('AT BE BG CY CZ DE EE ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'),
    sources: ['OWN'],
    confidence: 'B',
  },
  // The United Kingdom coordinates by agreement for people of any nationality, as most of the EU does by regulation.
  {
    id: 'coordination_or_uk',
    members: always('AT BE BG CY CZ DE EE ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK GB'),
    sources: ['S28', 'OWN'],
    confidence: 'B',
  },
  // Bilateral agreements that let an employer post staff to France; Canada stands for Quebec as well.
  {
    id: 'posting_agreement',
    members: always(
      'AD AR BA BJ BR CA CG CI CL CM CV DZ GA GG IL IN JE JP KR MA MC ME MG MK ML MR NE PH RS SM SN TG TN TR US UY XK',
    ),
    sources: ['S30', 'S31'],
    confidence: 'B',
  },
  // Overseas collectivities with a fund of their own, where EU coordination does not reach.
  { id: 'collectivities', members: always('PM NC PF WF'), sources: ['S32'], confidence: 'A' },
  // The rule: civil-status papers issued in the EEA or Switzerland need no translation.
  {
    id: 'translation_not_required',
    members: always(
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH GP MQ',
      'GF RE YT PM BL MF NC PF WF',
    ),
    sources: ['S05'],
    confidence: 'A',
  },
  // Practice against the rule: languages that are not on the list some funds use.
  { id: 'translation_may_be_asked', members: always('BG CY EE GR SI'), sources: ['S06', 'S07'], confidence: 'B' },
  // Certificates are usually written in French.
  {
    id: 'french_usual',
    members: always('BF BI BJ CD CF CG CI CM DJ GA GN HT KM MC MG ML NE SN TD TG'),
    sources: ['OWN'],
    confidence: 'B',
  },
  // Certificates are often, not always, written in French or in two languages.
  { id: 'french_often', members: always('CA DZ LB MA MR TN'), sources: ['OWN'], confidence: 'B' },
  // Outside the EEA, in one of the 20 languages that many funds accept: the rule and the practice disagree.
  {
    id: 'translation_disputed_language',
    members: always(
      'AG AL AO AR AU AW BB BM BO BR BS BW BZ CA CK CL CO CR CU CV CW DM DO EC FJ FM FO GB GD GG GH GI GL',
      'GM GQ GT GW GY HK HN IM JE JM KE KN LC LR LS MD MH MO MU MW MX MZ NA NG NI NU NZ PA PE PG PH PR PW',
      'PY SB SC SG SL SM SR ST SV SZ TL TR TT UG US UY VA VC VE XK ZA ZM ZW',
    ),
    sources: ['S05', 'S06'],
    confidence: 'C',
  },
  // Neither apostille nor legalisation: EU regulation 2016/1191, or a treaty.
  {
    id: 'formality_none',
    members: always(
      'AT BE BG BL CH CY CZ DE DK EE ES FI FR GF GP GR HR HU IE IT LT LU LV MF MQ MT NC NL PF PL PM PT RE',
      'RO SE SI SK TN TR WF YT',
    ),
    sources: ['S40', 'S44', 'S45'],
    confidence: 'B',
  },
  // A bilateral treaty is believed to exempt, recalled and not confirmed.
  {
    id: 'formality_none_probable',
    members: always('BA BF BJ BR CF CG CI CM DJ DZ EG GA MA MC ME MG MK ML MR NE RS SN TD TG VN'),
    sources: ['OWN'],
    confidence: 'D',
  },
  // Probably exempt, and a party to the Apostille Convention: an apostille can be had if it is asked for.
  {
    id: 'apostille_if_asked',
    members: [
      ...always('BA BR MA MC ME MK RS'),
      { code: 'DZ', from: '2026-07-09' },
      { code: 'SN', from: '2023-03-23' },
      { code: 'VN', from: '2026-09-11' },
    ],
    sources: ['S41', 'OWN'],
    confidence: 'C',
  },
  {
    id: 'formality_apostille',
    members: [
      ...always(
        'AD AG AL AM AR AU AW AZ BB BH BI BM BN BO BS BW BY BZ CK CL CO CR CV CW DM DO EC FJ FO GB GD GE GG',
        'GI GL GT GY HK HN ID IL IM IN IS JE JM JP KG KN KR KZ LC LI LR LS MD MH MN MO MU MW MX NA NI NO NU',
        'NZ OM PA PE PH PK PR PW PY RU RW SC SG SM SR ST SV SZ TJ TO TT UA US UY UZ VC VE VU WS XK ZA',
      ),
      { code: 'BD', from: '2025-03-30' },
      { code: 'CA', from: '2024-01-11' },
      { code: 'CN', from: '2023-11-07' },
      { code: 'SA', from: '2022-12-07' },
    ],
    sources: ['S41', 'S45', 'OWN'],
    confidence: 'C',
  },
  // No treaty found: the default rule. Four left this list when they joined the Apostille Convention.
  {
    id: 'formality_legalisation',
    members: [
      ...always(
        'AE AF AO BT CD CU EH ER ET FM GH GM GN GQ GW HT IQ IR JO KE KH KI KM KP KW LA LB LK LY MM MV MY MZ',
        'NG NP NR PG PS QA SB SD SL SO SS SY TH TL TM TV TW TZ UG VA YE ZM ZW',
      ),
      { code: 'BD', until: '2025-03-29' },
      { code: 'CA', until: '2024-01-10' },
      { code: 'CN', until: '2023-11-06' },
      { code: 'SA', until: '2022-12-06' },
    ],
    sources: ['S42', 'OWN'],
    confidence: 'C',
  },
]

function always(...codes: readonly string[]) {
  return codes.flatMap((line) => line.split(' ')).map((code) => ({ code }))
}
