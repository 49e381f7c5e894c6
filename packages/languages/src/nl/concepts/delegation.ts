import type { ConceptLexicon } from '@parley/analysis';

/** How many a delegation counts, up to twenty in letters and to ninety-nine in digits: “twaalfkoppig”, “12-koppig”. */
const COUNTS = [
  ...`twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
    negentien twintig`.split(/\s+/),
  ...Array.from({ length: 98 }, (_, i) => `${i + 2}-`),
];

export const delegation: ConceptLexicon['delegation'] = {
  LEAD: `leiden/VERB, voor_zitten, zitten/VERB + voor, aan_voeren, leider, delegatieleider, delegatiehoofd, hoofdonderhandelaar, onderhandelaar`,
  LED_BY: `=onder leiding van, =onder aanvoering van, =onder voorzitterschap van, =met aan het hoofd, =geleid door, =aangevoerd door, =onder de leiding van, =onder bevel van, =onder het voorzitterschap van, =met als leider, =met als hoofd, =voorgezeten door`,
  AT_HEAD: `=aan het hoofd van, =aan het hoofd, =aan de leiding van, =aan het hoofd daarvan, =aan het hoofd ervan`,
  ACCOMPANY: `=vergezeld van, vergezellen, bij_staan, begeleiden, mee_reizen, flankeren, assisteren, terzijde staan, staan + terzijde, mee_gaan, gezelschap, bijgestaan, mee_komen, mee_vliegen, ondersteunen/VERB, escorteren`,
  INCLUDE: `bestaan/VERB + uit, omvatten, tellen/VERB, behoren/VERB + tot, horen/VERB + bij, zitten/VERB + in, zitten/VERB + daarin, zitten/VERB + erin, waaronder, onder wie, onder andere, vormen/VERB, deel_uitmaken, bevatten`,
  AMONG: `=onder wie, =waaronder, =onder meer, =onder anderen, =onder andere, =met onder anderen, =inclusief, =onder hen, =met daarin, =met onder meer, =met onder andere, =zoals`,
  APPOINT: `aan_wijzen, samen_stellen, benoemen/VERB, aan_stellen, af_vaardigen, voor_dragen, machtigen`,
  SEND: `=gestuurd, =gezonden, =stuurde, =stuurden, sturen/VERB, zenden/VERB, af_vaardigen, uit_zenden, uit_sturen, op_sturen`,
  REPRESENT: `vertegenwoordigen, vertegenwoordiging`,
  MEMBER_OF: `deel uitmaken, maken/VERB + deel van, maken/VERB + er deel van uit, maken + deel uit, uit_maken + deel, lid/NOUN, deel_nemen, behoren/VERB + tot`,
  ATTEND: `bij_zijn, aanwezig, bij_wonen, deel_nemen, nemen/VERB + deel, aan_schuiven, schuiven + aan, erbij zijn, zijn + erbij, van de partij, aan tafel, mee_doen, present, tegenwoordig, verschijnen, op_dagen, =in de zaal, =aan de onderhandelingstafel, opduiken, =in het zaaltje`,
  ABSENT: `=er niet bij, =was er niet, =waren er niet, =was er ook niet, =waren er ook niet, =was er zelf niet, =er niet was, =er niet waren,  =er ook niet bij, afwezig, ontbreken, weg_blijven, verstek laten gaan, laten/VERB + verstek gaan, ontbreekt, thuis_blijven, blijven/VERB + thuis, af_zien van, schitteren + afwezigheid, blijven/VERB + weg, afwezigheid, af_haken, boycotten, links laten liggen, achter_blijven, blijven/VERB + achter, =niet van de partij, af_zeggen, =verstek, =afgezegd, mijden/VERB, weg_gebleven, =thuisgebleven, =weggebleven, laten/VERB + vervangen, laten/VERB + vertegenwoordigen, laten/VERB + verontschuldigen, laten/VERB + schieten, sloeg + over, overgeslagen, =afwezige, =afwezigen, =ontbrekende, =niet te zien, =nergens te bekennen, =zelf niet bij, melden/VERB + ziek, ziek/ADJ + worden, =werd ziek, =ziek werd, volgen/VERB + videoverbinding, volgen/VERB + beeldscherm, volgen/VERB + op afstand, volgen/VERB + per video, volgen/VERB + videolink, bedanken/VERB + voor de eer, blijven/VERB + in eigen land, laten/VERB + afweten, laten/VERB + zitten, over_slaan, =overgeslagen, slaan + over, =wegbleef, =wegbleven, blijven/VERB + in/ADP, achter_blijven + in/ADP, slaan/VERB + uitnodiging, af_slaan + uitnodiging, weigeren/VERB + uitnodiging, af_wijzen + uitnodiging`,
  TRAVEL: `terug_keren, keren/VERB + terug, reizen/VERB, af_reizen, mee_reizen, mee_komen, mee_gaan, mee_vliegen, =meegereisd, =meegekomen, =meegegaan, =meegevlogen, =afgereisd, over_komen, =overgekomen, vliegen/VERB, komen/VERB, arriveren, aan_komen, gaan/VERB + naar, vertrekken/VERB, toe_reizen, over_vliegen, =overgevlogen, in_vliegen, =ingevlogen, af_zakken`,
  HEADCOUNT: COUNTS.map((count) => `=${count}koppig, =${count}koppige`).join(', '),
  OPPOSITE: `=tegenover`,
  ACROSS: `=aan de overkant, =aan de overzijde, =aan de andere kant van de tafel, =aan de andere zijde van de tafel, =daartegenover, =aan de overkant van de tafel, =aan de overzijde van de tafel`,
  RETINUE: `=aan zijn zijde, =aan haar zijde, =naast hem, =naast haar, =in zijn gevolg, =in haar gevolg, =in zijn gezelschap, =in haar gezelschap, =in zijn kielzog, =in haar kielzog, =in het gevolg van, =in het gezelschap van, =in het kielzog van, =aan de zijde van, =in de entourage van, =naast zich, =aan hun zijde, =naast hen, =achter zich, =aan zijn rechterhand, =aan haar rechterhand`,
  NEXT_TO: `=naast, =links van, =rechts van, =aan de zijde van`,
  TRAIN: `=in zijn kielzog, =in haar kielzog, =in hun kielzog, =aan zijn zijde, =aan haar zijde, =aan hun zijde, =in zijn gezelschap, =in haar gezelschap, =in zijn gevolg, =in haar gevolg, =naast zich, =bij zich, =achter zich, =in zijn zog, =in haar zog`,
  BRING: '',
  BRING_ALONG: `mee_nemen, mee_brengen, =meegenomen, =meegebracht, hebben + bij zich, hebben + in zijn gezelschap, hebben + in haar gezelschap, hebben + aan zijn zijde, hebben + aan haar zijde, hebben + naast zich, brengen + met zich mee, nemen + op sleeptouw, krijgen/VERB + gezelschap van`,
  SEAT: `zitten/VERB, aan_zitten, plaats_nemen, nemen/VERB + plaats, zetelen, aan_schuiven`,
  SPEAK_FOR: `onderhandelen, voeren/VERB + het woord, doen/VERB + het woord, voeren/VERB + de onderhandelingen, voeren/VERB + onderhandelingen, voeren/VERB + de gesprekken, voeren/VERB + het overleg, doen/VERB + de onderhandelingen, leiden/VERB + de onderhandelingen, leiden/VERB + de gesprekken, leiden/VERB + het overleg, woordvoerder/NOUN + was, onderhandelingen/NOUN + doen`,
  REPLACE: `vervangen/VERB, in_nemen + plaats, in_nemen + stoel, in_springen, =verving, =vervingen, in_vallen, waar_nemen, =in plaats van, =in de plaats van, =ter vervanging van`,
  INSTEAD: `=in zijn plaats, =in haar plaats, =in hun plaats, =in plaats daarvan, =in zijn afwezigheid, =in haar afwezigheid, =bij zijn afwezigheid, =bij haar afwezigheid`,
  DEPUTY: `plaatsvervanger, vervanger, adjunct, waarnemer/NOUN, onderminister`,
};
