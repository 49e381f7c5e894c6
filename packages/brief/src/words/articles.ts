/*
 * Which article a name takes within a sentence, by the noun that it is made with: “the European Union”, „het
 * Internationaal Strafhof”. Names of other nouns, and those of one word or of initials, stand without.
 */

const ENGLISH = noun(
  'nations|union|commission|council|parliament|court|agency|organi[sz]ation|league|bank|fund|committee|cross|assembly|authority|ministry|department|office|army|navy|air force|staff|police|service|intelligence|presidency|embassy|delegation|government|cabinet|opposition|authorities|front|movement|party|coalition|alliance|federation|confederation|association|programme|group|guards?|senate|congress|house|office',
);
const DUTCH_HET = noun(
  'agentschap|ministerie|departement|leger|parlement|congres|front|comité|hof|gerechtshof|hooggerechtshof|strafhof|fonds|verbond|programma|bureau|instituut|kantoor|kabinet|veiligheidskabinet|persbureau|staatspersbureau|atoomagentschap|kruis|gemenebest|gezag',
);
const DUTCH_DE = noun(
  'naties|unie|commissie|raad|veiligheidsraad|mensenrechtenraad|bank|wereldbank|organisatie|\\p{L}+organisatie|liga|vergadering|beweging|partij|coalitie|alliantie|federatie|vakbond|groep|garde|regering|delegatie|politie|dienst|inlichtingendienst|veiligheidsdienst|staf|marine|luchtmacht|ambassade|oppositie|gezondheidsautoriteiten|staatstelevisie|senaat|autoriteit|staten',
);

/** Finds a noun that ends a name, or that only “of …” follows. */
function noun(nouns: string): RegExp {
  return new RegExp(`(?:^|\\s|-)(?:${nouns})(?:\\s+(?:of|for|in|van|voor|inzake)\\s.+)?$`, 'iu');
}

/** Before a name in English: `the `, or nothing. */
export const englishArticle = (name: string): string =>
  ENGLISH.test(name) && !/^(?:the|a|an|his|her|their|its)\s/i.test(name) ? 'the ' : '';

/** Before a name in Dutch: `de `, `het `, or nothing. */
export function dutchArticle(name: string): string {
  if (/^(?:de|het|een|zijn|haar|hun)\s/i.test(name)) return '';
  return DUTCH_HET.test(name) ? 'het ' : DUTCH_DE.test(name) ? 'de ' : '';
}
