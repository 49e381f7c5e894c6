import type { ConceptLexicon } from '@parley/analysis';

/** How many a delegation counts, up to twenty in letters and to ninety-nine in digits: “twaalfkoppig”, “12-koppig”. */
const COUNTS = [
  ...`twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
    negentien twintig`.split(/\s+/),
  ...Array.from({ length: 98 }, (_, i) => `${i + 2}-`),
];

export const delegation: ConceptLexicon['delegation'] = {
  LEAD: `leiden/VERB, voor_zitten, zitten/VERB + voor, aan_voeren, leider, delegatieleider, delegatiehoofd, hoofdonderhandelaar, onderhandelaar`,
  LED_BY: `=onder leiding van, =onder aanvoering van, =onder voorzitterschap van, =met aan het hoofd, =geleid door, =aangevoerd door`,
  AT_HEAD: `=aan het hoofd van, =aan het hoofd, =aan de leiding van`,
  ACCOMPANY: `vergezellen, bij_staan, begeleiden, mee_reizen, flankeren, assisteren, terzijde staan, staan + terzijde, mee_gaan, meekomen, gezelschap, bijgestaan`,
  INCLUDE: `bestaan/VERB + uit, omvatten, tellen/VERB, behoren/VERB + tot, horen/VERB + bij, zitten/VERB + in, waaronder, onder wie, onder andere`,
  AMONG: `=onder wie, =waaronder, =onder meer, =onder anderen, =onder andere, =met onder anderen, =inclusief`,
  APPOINT: `aan_wijzen, benoemen/VERB, aan_stellen, af_vaardigen, voor_dragen, machtigen`,
  SEND: `sturen/VERB, zenden/VERB, af_vaardigen, uit_zenden, uit_sturen, op_sturen`,
  REPRESENT: `vertegenwoordigen, vertegenwoordiging`,
  MEMBER_OF: `deel uitmaken, maken/VERB + deel van, maken/VERB + er deel van uit, maken + deel uit, uit_maken + deel, lid/NOUN, deel_nemen, behoren/VERB + tot`,
  ATTEND: `aanwezig, bij_wonen, deel_nemen, nemen/VERB + deel, aan_schuiven, schuiven + aan, erbij zijn, zijn + erbij, van de partij, aan tafel, mee_doen, present, tegenwoordig, verschijnen, op_dagen`,
  ABSENT: `=er niet bij, =er ook niet bij, afwezig, ontbreken, weg_blijven, verstek laten gaan, laten/VERB + verstek gaan, ontbreekt, thuis_blijven, blijven/VERB + thuis, af_zien van, schitteren + afwezigheid, blijven/VERB + weg, afwezigheid`,
  TRAVEL: `terug_keren, keren/VERB + terug, reizen/VERB, af_reizen, vliegen/VERB, komen/VERB, arriveren, aan_komen, gaan/VERB + naar, vertrekken/VERB, toe_reizen`,
  HEADCOUNT: COUNTS.map((count) => `=${count}koppig, =${count}koppige`).join(', '),
  OPPOSITE: `=tegenover`,
};
