import type { ConceptLexicon } from '@parley/analysis';

export const groups: ConceptLexicon['groups'] = {
  DELEGATION: `delegatie, team/NOUN, afvaardiging, onderhandelingsdelegatie, onderhandelingsteam, ploeg, gezelschap, onderhandelaarsteam`,
  NEGOTIATORS: `onderhandelaar, gesprekspartner`,
  OFFICIALS: `=experts, functionaris, bron/NOUN, diplomaat, topdiplomaat, deskundige, expert, waarnemer, ingewijde, betrokkene, medewerker, ambtenaar, topambtenaar,
    regeringsfunctionaris, regeringsbron, analist, zegsman, insider, vertegenwoordiger, gezagsdrager, hoogwaardigheidsbekleder, jurist, technicus, regeringsvertegenwoordiger,
    inlichtingenbron, hulpverlener, autoriteit, gezondheidsautoriteit, ooggetuige, adviseur, parlementariër, wetgever, militair/NOUN`,
  ALLIES: `bondgenoot, medestander, partner/NOUN`,
  SIDES: `=beide partijen, =beide landen, =beide kanten, =beide delegaties, =beide zijden, =de twee landen, =de twee partijen, =de partijen, =beide,
    =de strijdende partijen, =de twee, =beide teams, =de twee delegaties, =de delegaties, =beiden, =de rivalen, =geen van beide partijen, =weerszijden, =de twee kanten`,
  SIDE: `kant, zijde, partij`,
  LEADERS: `leider, regeringsleider, staatshoofd, wereldleider, viertal, drietal, ministers`,
  GOVERNMENT: `regering, kabinet, bewind, regime, veiligheidskabinet, overheid, autoriteiten`,
  MINISTRY: `ministerie, departement`,
  OFFICE: `bureau, kantoor, kanselarij, woordvoering, kabinetschef`,
  MEDIA: `media, pers, persbureau, staatstelevisie, krant, dagblad, weekblad, omroep, zender, nieuwssite, staatsmedia, nieuwszender, tijdschrift`,
  ARMY: `leger, strijdkrachten, troepen, krijgsmacht, generale staf`,
  SERVICE: `inlichtingendienst, veiligheidsdienst, geheime dienst`,
  MOVEMENT: `beweging, guerrillabeweging, rebellenbeweging, rebel, militie, verzetsbeweging, rebellengroep, opstandeling, strijdgroep, separatist, junta`,
  COUNTRY: `land/NOUN, buurland, staat/NOUN, natie, gastland, grootmacht, mogendheid, wereldmacht, lidstaat`,
  MEDIATORS: `bemiddelaar, bemiddelingsteam, garantieland, gastheer`,
  PEOPLE: `burger, soldaat, militair, krijgsgevangene, gevangene, gijzelaar, inwoner, mens, kind, strijder, bewoner, vluchteling`,
};
