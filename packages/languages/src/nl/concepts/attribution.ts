import type { ConceptLexicon } from '@parley/analysis';

export const attribution: ConceptLexicon['attribution'] = {
  SAY: `zeggen, vertellen, verklaren, melden, mee_delen, mede_delen, berichten, schrijven, toe_voegen, antwoorden,
    benadrukken, beklemtonen, onderstrepen, herhalen, erkennen, toe_geven, aan_geven, bevestigen, waarschuwen,
    aan_kondigen, bekend_maken, beloven, toe_zeggen/VERB, verzekeren, vragen/VERB, op_merken, stellen/VERB, betogen, constateren, uit_leggen,
    reageren, beweren, verzuchten, kaatsen/VERB + terug, terug_kaatsen, laten/VERB + weten, laten/VERB + doorschemeren, laten/VERB + optekenen,
    twitteren, posten/VERB, tweeten, vernemen, onthullen, suggereren, citeren, af_vragen, uit_sluiten, wijzen/VERB + erop, aan_voeren, menen,
    concluderen, voorspellen, bezweren, roepen/VERB, klagen, spreken/VERB + tegen, opperen, bekennen, kennis geven,
    mompelen, grappen, fulmineren, luiden, klinken/VERB, houden/VERB + vol, vol_houden, leken toe te geven, garanderen, 
    vast_stellen, signaleren, stipuleren, eraan herinneren, herinneren + eraan, preciseren, nuanceren, tegen_spreken, zweren`,
  THINK: `vinden/VERB, geloven/VERB, denken/VERB, menen/VERB, achten/VERB, oordelen/VERB, beschouwen/VERB, verwachten/VERB,
    vrezen/VERB, hopen/VERB, in_schatten, vermoeden/VERB, zien/VERB + als`,
  ACCORDING: `=volgens, =aldus, =blijkens, =naar eigen zeggen, =in de woorden van, =in zijn ogen, =in haar ogen, =zo luidt`,
  CALL: `noemen/VERB, omschrijven/VERB, betitelen, bestempelen, typeren, kwalificeren, beschrijven/VERB, karakteriseren`,
  SPEAK_OF: `spreken/VERB + van, beschuldigen/VERB, verwijten/VERB, reppen + van, gewagen + van, gewag maken, herinneren/VERB + aan, wijzen/VERB + op, hebben/VERB + het over,
    waarschuwen + voor, pleiten/VERB + voor, bekritiseren, hekelen, prijzen/VERB, prees, loven, veroordelen, bepleiten, beklagen, toe_juichen`,
  DENY: `ontkennen, loochenen, tegen_spreken, bestrijden/VERB, weerspreken`,
  THAT: `=dat/SCONJ, =dat`,
  WHETHER: `=of/SCONJ`,
  STATEMENT: `verklaring, mededeling, toespraak, interview, vraaggesprek, brief, persconferentie, persbericht, communiqué,
    televisietoespraak, bericht, reactie, tweet, uitlating`,
  AS_SAID: `=zo, =aldus, =zoals`,
};
