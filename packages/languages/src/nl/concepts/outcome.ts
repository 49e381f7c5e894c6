import type { ConceptLexicon } from '@parley/analysis';

export const outcome: ConceptLexicon['outcome'] = {
  AGREE: `overeen_komen, af_spreken, het eens worden, worden + het eens, eens/ADV, bereiken + akkoord, sluiten + akkoord, sluiten + overeenkomst, sluiten + verdrag, besluiten/VERB, in_stemmen, afspraak,
    eens zijn, bereiken + overeenstemming, bereiken + vredesakkoord, tekenen + akkoord`,
  AGREEMENT: `akkoord/NOUN, overeenkomst, verdrag, deal, vredesakkoord, vredesverdrag, afspraak, atoomakkoord, raamakkoord, pact, convenant, overeenstemming, handelsakkoord, handelsverdrag, bestand, staakt-het-vuren, wapenstilstand`,
  EXCHANGE: `ruil, uitwisseling, uit_wisselen, ruilen, gevangenenruil, gevangenenuitwisseling, omwisselen, uit_ruilen`,
  RELEASE: `vrij_laten, laten/VERB + vrij, laten + gaan, vrijlating, over_dragen, dragen/VERB + over, overhandigen, vrij_geven, teruggave, terug_geven`,
  DISAGREE: `oneens, niet eens, niet het eens worden, verdeeld, onenigheid, tegen_spreken, meningsverschil`,
  SIGN: `ondertekenen, tekenen/VERB, handtekening, paraferen`,
  WITHDRAW_FROM: `op_zeggen, opzeggen, zich terugtrekken uit, stappen/VERB + uit, terug_trekken, zeggen/VERB + op`,
};
