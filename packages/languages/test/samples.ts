/** Plain text in a language, and what any analysis of it must find. */
interface Sample {
  readonly sentences: readonly string[];
  /** Words of the first sentence with their relations. */
  readonly relations: readonly string[];
  readonly names: { readonly text: string; readonly found: readonly string[] };
}

/** A sample for each language, by its code. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  nl: {
    sentences: [
      'De minister leest de brief.',
      'Morgen praten beide partijen in Genève verder.',
      '“Wij willen vrede”, zei de gezant.',
    ],
    relations: ['minister nsubj', 'leest root', 'brief obj'],
    names: {
      text: 'Anna Novak sprak in Genève met een gezant van de Verenigde Naties.',
      found: ['PER Anna Novak', 'LOC Genève', 'ORG Verenigde Naties'],
    },
  },
  en: {
    sentences: [
      'The minister reads the letter.',
      'Both sides will continue their talks in Geneva tomorrow.',
      '“We want peace,” the envoy said.',
    ],
    relations: ['minister nsubj', 'reads root', 'letter obj'],
    names: {
      text: 'Anna Novak spoke in Geneva with an envoy of the United Nations.',
      found: ['PER Anna Novak', 'LOC Geneva', 'ORG United Nations'],
    },
  },
};

/** The member states of the United Nations in ISO 3166-1 alpha-2. */
export const STATES = `
  AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG
  CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID
  IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME
  MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG
  SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW`
  .trim()
  .split(/\s+/);
