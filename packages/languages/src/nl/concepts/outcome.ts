import type { ConceptLexicon } from '@parley/analysis';

export const outcome: ConceptLexicon['outcome'] = {
  AGREE: `overeen_komen, af_spreken, het eens worden, worden + het eens, eens/ADV, bereiken + akkoord, sluiten + akkoord, sluiten + overeenkomst, sluiten + verdrag, besluiten/VERB, in_stemmen, afspraak,
    eens zijn, bereiken + overeenstemming, bereiken + vredesakkoord, tekenen + akkoord`,
  AGREEMENT: `akkoord/NOUN, overeenkomst, verdrag, deal, vredesakkoord, vredesverdrag, afspraak, atoomakkoord, raamakkoord, pact, convenant, overeenstemming, handelsakkoord, handelsverdrag, bestand, staakt-het-vuren, wapenstilstand`,
  EXCHANGE: `ruil, uitwisseling, uit_wisselen, ruilen, gevangenenruil, gevangenenuitwisseling, omwisselen, uit_ruilen`,
  RELEASE: `vrij_laten, laten/VERB + vrij, laten + gaan, vrijlating, over_dragen, dragen/VERB + over, overhandigen, vrij_geven, teruggave, terug_geven`,
  DISAGREE: `oneens, niet eens, niet het eens worden, verdeeld, onenigheid, tegen_spreken, meningsverschil`,
  SIGN: `ondertekenen, tekenen/VERB, handtekening, paraferen`,
  WITHDRAW_FROM: `op_zeggen, zich terugtrekken uit, stappen/VERB + uit, terug_trekken, zeggen/VERB + op`,
  SUCCEED: `bereiken, sluiten/VERB, ondertekenen, tekenen/VERB, bekrachtigen, beklinken, overeen_komen, tot stand brengen, brengen/VERB + tot stand, tot stand komen, komen/VERB + tot stand, bemiddelen`,
  AMOUNT: `=tientallen, =honderden, =duizenden, =tienduizenden, =honderdduizenden, =miljoenen, =miljarden, =een dozijn, dozijn, =helft, =een derde, =een kwart, =een vijfde, =een tiende, =twee derde, =driekwart, =een handvol, kwart/NOUN, =een achtste, =een zesde`,
  CURRENCY: `=$, =€, =£, =¥, =us$, =chf, euro, dollar, pond/NOUN, yen, frank/NOUN, rand/NOUN, roepie, yuan, peso, kroon/NOUN, roebel, sjekel, lira, zloty, cent/NOUN`,
  MAGNITUDE: `=duizend, =miljoen, =miljard, =biljoen, =mln, =mld, =mln., =mld.`,
  PERCENT: `procent, procentpunt, percent, =%`,
  APPROXIMATE: `=ongeveer, =circa, =zo'n, =zo’n, =ruim, =bijna, =meer dan, =minder dan, =minstens, =ten minste, =tenminste, =hooguit, =hoogstens, =rond, =krap, =zeker, =naar schatting, =minimaal, =maximaal, =tot, =een kleine, =een dikke, =nog geen`,
  FRUITLESS: `met lege handen, op niets, op een mislukking, in een mislukking, zonder resultaat, zonder succes, onverrichter zake, in mineur`,
  PART_WAYS: `eindigen, af_lopen, sluiten/VERB, af_sluiten, beëindigen, stoppen/VERB, uiteen_gaan, verlaten/VERB, vertrekken, gaan/VERB + naar huis, keren/VERB + naar huis, terug_keren, af_reizen, vliegen/VERB, weg_lopen, stappen/VERB + op, op_stappen, scheiden/VERB, uit_lopen, lopen/VERB + uit, uit_draaien, draaien/VERB + uit, af_ronden, opbreken`,
  JOINT: `gezamenlijk, gemeenschappelijk`,
};
