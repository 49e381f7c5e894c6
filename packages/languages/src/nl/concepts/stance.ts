import type { ConceptLexicon } from '@parley/analysis';

export const stance: ConceptLexicon['stance'] = {
  DEMAND: `eisen/VERB, verlangen/VERB, op_eisen, vorderen, staan/VERB + erop, staan/VERB + op, aan_dringen, dringen/VERB + aan, hameren,
    vast_houden, insisteren, aan_manen, oproepen/VERB, op_roepen/VERB, sommeren, vergen, eis/NOUN, als eis stellen, voorwaarde stellen`,
  WANT: `willen, wensen/VERB, wil/NOUN, streven/VERB, beogen, nastreven, na_streven, hebben/VERB + nodig, zoeken/VERB`,
  PROPOSE: `voor_stellen/VERB, opperen, suggereren, voorstel/NOUN, uit_nodigen, bepleiten, in_dienen, willen + bespreken, aan_dragen, op_werpen`,
  OFFER: `aan_bieden, bieden/VERB, aanbod, toe_zeggen, beloven, toezegging, in het vooruitzicht stellen, klaar_staan, staan/VERB + klaar`,
  ACCEPT: `in_stemmen, aanvaarden, accepteren, akkoord gaan, gaan + akkoord, toe_stemmen, goed_keuren, toe_staan, aan_nemen,
    ondertekenen, leggen + neer, toe_geven, erkennen`,
  REJECT: `af_wijzen, verwerpen, weigeren, wijzen/VERB + van de hand, uit_sluiten, van tafel vegen, vegen + van tafel, af_slaan, weigering,
    bedanken + voor, verzetten/VERB, tegen zijn, niets willen weten, willen + niets van weten, weten + niets van, tegenstander, afwijzing,
    verbieden, niet toe_staan, tegen_stemmen, stemmen/VERB + tegen, tegen_houden, ontkennen, tegen/ADV, veto, dwars_liggen, in_gaan + niet op, gaan + daar niet op in`,
  SUPPORT: `steunen, ondersteunen, pleiten/VERB, achter_staan, voorstander, toe_juichen, verwelkomen, scharen + achter,
    op_komen voor, voorstaan, voor_staan, verdedigen, bij_vallen, steun/NOUN`,
  OPEN: `bereid, bereidheid, open_staan, staan/VERB + open, staan + open voor, sluiten/VERB + niet uit, bespreekbaar, uit_sluiten + niet, bereid zijn, openheid,
    genegen, praten + over, te spreken over, overwegen, ruimte + compromis`,
  THREATEN: `dreigen, bedreigen, dreigement, ultimatum, waarschuwen, in het vooruitzicht, zullen + gevolgen, vergelding, vergelden`,
  PROMISE: `beloven, toe_zeggen, zweren, belofte, plechtig beloven, verzekeren, garanderen, `,
  MUST: `moeten, dienen/AUX + te, dienen/VERB + te, horen/VERB + te, behoren/VERB + te, hoeven, noodzakelijk, nodig zijn`,
  CANNOT: `onbespreekbaar, onaanvaardbaar, onacceptabel, uitgesloten, uit den boze, geen sprake, taboe, rode lijn, niet onderhandelbaar, onmogelijk, onverteerbaar`,
};
