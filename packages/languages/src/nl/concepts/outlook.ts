import type { ConceptLexicon } from '@parley/analysis';

export const outlook: ConceptLexicon['outlook'] = {
  EXPECT: `verwachten, verwachting, rekenen + op, voorzien/VERB, uit_gaan + van, voorspellen, vooruitzicht`,
  HOPE: `hopen, hoop/NOUN, hoopvol, vertrouwen + op, uit_kijken`,
  DOUBT: `betwijfelen, twijfelen, twijfel/NOUN, sceptisch, scepsis, ongeloof, geloven + niet, vraagtekens, argwaan`,
  OPTIMISTIC: `hoopvol, optimistisch, optimisme, vertrouwen/NOUN + dat, vol vertrouwen, overtuigd, kansrijk, constructief, positief, vruchtbaar, tevreden, bemoedigend, goed teken, historisch keerpunt, schitterend, veelbelovend, succesvol, gunstig, vooruitgang, voortgang`,
  CAUTIOUS: `voorzichtig, behoedzaam, terughoudend, gereserveerd, afwachtend, geduld, op de vlakte, terughoudendheid, nuchter, omzichtig, gematigd, slag om de arm`,
  PESSIMISTIC: `onwaarschijnlijk, somber, pessimistisch, pessimisme, weinig hoop, weinig kans, geen hoge verwachtingen, =hoge verwachtingen, geen doorbraak, weinig + verwachten, sceptisch, kansloos, hopeloos, ver verwijderd,
    geen vooruitgang, lage verwachtingen, weinig van, niet serieus, uitzichtloos, moeizaam, zinloos, niet volstaan, tijd winnen, tijd rekken, nauwelijks hoop`,
  WITHIN_REACH: `binnen bereik, dichtbij, dichterbij, nabij, stap vooruit, stap in de goede richting, in zicht, op koers`,
  BREAKTHROUGH: `doorbraak, vooruitgang, resultaat, akkoord, voortgang, succes, beweging, groen licht, oplossing`,
  LITTLE: `=weinig, =nauwelijks, =geen, =gering, =amper`,
  SHORT_OF: `=ver/ADJ/ADV, ver verwijderd, verwijderd, falen/VERB, na_laten, zonder erin te slagen, niet in slagen, slagen/VERB + er niet in, slagen/VERB + er niet`,
  MANDATE: `mandaat, machtigen, volmacht, gemachtigd, bevoegdheid, machtiging, opdracht`,
};
