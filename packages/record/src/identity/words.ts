/*
 * Small words that stand in names of many languages, and what stands before names. General knowledge of how names
 * are written: no name of anybody.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words between given and family name, or before the latter, that come and go between spellings. */
export const PARTICLES = set(
  `al el ul van von der den de het 't te ter ten zu zum zur la le les las los lo del della dello di da do dos das du
   des d y e i bin ibn bint ben af av ag`,
);

/** Particles that may as well be a given name: they count as particles only after another word. */
export const AMBIGUOUS_PARTICLES = set('ben lo do da e i y');

/** Assimilated forms of the Arabic article, when a hyphen ties them to a name. */
export const ARTICLES = set('al el ul as es ash esh asj esj ach ech an en ad ed ar er at et az ez');

/** Words that are one with the word after them. */
export const PREFIXES = set('mc mac o abu abou aboe oum umm fitz');

/** Ranks, dignities and forms of address before a name. */
export const HONORIFICS = set(
  `mr mrs ms miss mw dhr dr prof professor sir dame lord lady hon monsieur madame herr frau don ayatollah grootayatollah
   grand hojatoleslam hodjatoleslam imam sheikh sheik shaikh sjeik sjeikh cheikh mullah molla moellah maulvi mawlawi
   haji hadji rabbi rabbijn pope paus patriarch cardinal kardinaal bishop bisschop archbishop aartsbisschop king
   koning queen koningin prince prins princess prinses crown kroonprins emir sultan general generaal gen brigadier
   brigadegeneraal major majoor colonel kolonel col captain kapitein admiral admiraal lieutenant luitenant lt maj
   president vicepresident premier minister chancellor bondskanselier kanselier senator ambassador ambassadeur
   secretary comrade kameraad`,
);

/** Articles: in lower case they begin a description (“the Frenchman”), with a capital they may belong to a name. */
export const DEFINITES = set('the a an de het een');

/** Words that make a description of what follows: it is somebody's, or one of several. */
export const DETERMINERS = set(
  `his her hers its their our my this that these those some two three four five several many
   zijn haar hun ons onze mijn dit dat deze die enkele twee drie vier vijf beide beiden meerdere veel`,
);
