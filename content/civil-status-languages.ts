/**
 * In which languages a country's birth certificates are usually written, the most usual first. From general knowledge:
 * it is shown as a pointer only, and no rule reads it.
 */
export const civilStatusLanguages: Readonly<Record<string, readonly string[]>> = spread([
  'AD ca | AE ar | AF fa ps | AG en | AL sq | AM hy | AO pt | AR es | AT de | AU en | AW nl | AZ az',
  'BA bs hr sr | BB en | BD bn en | BE nl fr de | BF fr | BG bg | BH ar | BI fr | BJ fr | BL fr | BM en | BN ms',
  'BO es | BR pt | BS en | BT dz | BW en | BY be ru | BZ en | CA en fr | CD fr | CF fr | CG fr | CH de fr it',
  'CI fr | CK en | CL es | CM fr en | CN zh | CO es | CR es | CU es | CV pt | CW nl | CY el | CZ cs | DE de',
  'DJ fr ar | DK da | DM en | DO es | DZ ar fr | EC es | EE et | EG ar | EH ar | ER ti ar en | ES es | ET am',
  'FI fi sv | FJ en | FM en | FO fo da | FR fr | GA fr | GB en | GD en | GE ka | GF fr | GG en | GH en | GI en',
  'GL kl da | GM en | GN fr | GP fr | GQ es fr | GR el | GT es | GW pt | GY en | HK zh en | HN es | HR hr | HT fr',
  'HU hu | ID id | IE en ga | IL he | IM en | IN hi en | IQ ar ku | IR fa | IS is | IT it | JE en | JM en | JO ar',
  'JP ja | KE en | KG ky ru | KH km | KI gil en | KM fr ar | KN en | KP ko | KR ko | KW ar | KZ kk ru | LA lo',
  'LB ar fr | LC en | LI de | LK si ta en | LR en | LS en | LT lt | LU fr de | LV lv | LY ar | MA ar fr | MC fr',
  'MD ro | ME sr | MF fr | MG mg fr | MH en | MK mk | ML fr | MM my | MN mn | MO zh pt | MQ fr | MR ar fr',
  'MT en mt | MU en | MV dv | MW en | MX es | MY ms | MZ pt | NA en | NC fr | NE fr | NG en | NI es | NL nl',
  'NO no | NP ne | NR na en | NU en | NZ en | OM ar | PA es | PE es | PF fr | PG en | PH en | PK ur en | PL pl',
  'PM fr | PR es en | PS ar | PT pt | PW en | PY es | QA ar | RE fr | RO ro | RS sr | RU ru | RW rw en fr | SA ar',
  'SB en | SC en | SD ar | SE sv | SG en | SI sl | SK sk | SL en | SM it | SN fr | SO so ar | SR nl | SS ar en',
  'ST pt | SV es | SY ar | SZ en | TD fr ar | TG fr | TH th | TJ tg | TL pt | TM tk | TN ar fr | TO to en | TR tr',
  'TT en | TV tvl en | TW zh | TZ sw en | UA uk | UG en | US en | UY es | UZ uz | VA it | VC en | VE es | VN vi',
  'VU bi en fr | WF fr | WS sm en | XK sq sr | YE ar | YT fr | ZA en | ZM en | ZW en',
])

function spread(lines: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const entries = lines.flatMap((line) => line.split(' | ')).map((entry) => entry.split(' '))
  return Object.fromEntries(entries.map(([code = '', ...languages]) => [code, languages]))
}
