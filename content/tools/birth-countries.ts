/** INSEE's codes of countries, as they stand in a number after 99, each with the code that we name the country by. */
const CODES = `
  101DK 102IS 103NO 104SE 105FI 106EE 107LV 108LT 109DE 110AT 111BG 112HU 113LI 114RO 116CZ 117SK 118BA 119HR
  120ME 121RS 122PL 123RU 125AL 126GR 127IT 128SM 129VA 130AD 131BE 132GB 134ES 135NL 136IE 137LU 138MC 139PT
  140CH 144MT 145SI 148BY 151MD 155UA 156MK 157XK 201SA 203IQ 204IR 205LB 206SY 207IL 208TR 212AF 213PK 214BT
  215NP 216CN 217JP 219TH 220PH 222JO 223IN 224MM 225BN 226SG 227MY 229MV 231ID 234KH 235LK 236TW 238KP 239KR
  240KW 241LA 242MN 243VN 246BD 247AE 248QA 249BH 250OM 251YE 252AM 253AZ 254CY 255GE 256KZ 257KG 258UZ 259TJ
  260TM 261PS 262TL 301EG 302LR 303ZA 304GM 309TZ 310ZW 311NA 312CD 314GQ 315ET 316LY 317ER 318SO 321BI 322CM
  323CF 324CG 326CI 327BJ 328GA 329GH 330GN 331BF 332KE 333MG 334MW 335ML 336MR 337NE 338NG 339UG 340RW 341SN
  342SL 343SD 344TD 345TG 346ZM 347BW 348LS 349SS 350MA 351TN 352DZ 390MU 391SZ 392GW 393MZ 394ST 395AO 396CV
  397KM 398SC 399DJ 401CA 404US 405MX 406CR 407CU 408DO 409GT 410HT 411HN 412NI 413PA 414SV 415AR 416BR 417CL
  418BO 419CO 420EC 421PY 422PE 423UY 424VE 426JM 428GY 429BZ 433TT 434BB 435GD 436BS 437SR 438DM 439LC 440VC
  441AG 442KN 501AU 502NZ 506WS 507NR 508FJ 509TO 510PG 511TV 512SB 513KI 514VU 515MH 516FM 517PW
`

export const birthCountries: readonly { insee: string; country: string }[] = CODES.trim()
  .split(/\s+/)
  .map((one) => ({ insee: one.slice(0, 3), country: one.slice(3) }))

/** French territories with a code of their own instead of a département’s. */
export const birthTerritories: readonly { insee: string; country: string }[] = [
  { insee: '975', country: 'PM' },
  { insee: '977', country: 'BL' },
  { insee: '978', country: 'MF' },
  { insee: '986', country: 'WF' },
  { insee: '987', country: 'PF' },
  { insee: '988', country: 'NC' },
]

/** The one territory with a code that nobody comes from, so that the list of countries lacks it. */
export const southernLands = {
  insee: '984',
  names: { en: 'French Southern and Antarctic Lands', fr: 'Terres australes et antarctiques françaises' },
}
