import { armed } from './organisations/armed.ts';
import { companies } from './organisations/companies.ts';
import { media } from './organisations/media.ts';
import { parties } from './organisations/parties.ts';
import { standing } from './organisations/standing.ts';
import { state } from './organisations/state.ts';
import { unions } from './organisations/unions.ts';
import { portfolios } from './portfolios.ts';

/** What Dutch calls standing organisations and the institutions of a state. */
export const organisations = {
  organisations: standing + state + armed + parties + unions + companies + media,
  metonyms: `
    eu | Brussel
    un | Turtle Bay
  `,
  institutions: `
    government | regering, regeringen, bewind, overgangsregering, interim-regering, kabinet
    security-cabinet | veiligheidskabinet, oorlogskabinet
    parliament | parlement, volksvertegenwoordiging, Tweede Kamer, Nationale Vergadering, Congres, Senaat, Hogerhuis, Lagerhuis, Huis van Afgevaardigden
    central-bank | centrale bank
    army | leger, strijdkrachten, krijgsmacht, troepen
    navy | marine
    air-force | luchtmacht
    general-staff | generale staf
    police | politie
    security-service | veiligheidsdienst, veiligheidsdiensten, binnenlandse veiligheidsdienst, staatsveiligheid
    intelligence-service | inlichtingendienst, inlichtingendiensten, geheime dienst, geheime diensten, buitenlandse inlichtingendienst
    military-intelligence | militaire inlichtingendienst
    security-council | nationale veiligheidsraad, veiligheidsraad
    supreme-court | hooggerechtshof
    constitutional-court | grondwettelijk hof, constitutioneel hof
    presidency | presidentschap, presidentieel bureau, bureau van de president, presidentieel paleis
    prime-ministers-office | bureau van de premier, kantoor van de premier
    embassy | ambassade
    delegation | delegatie, delegaties, onderhandelingsdelegatie, onderhandelingsteam, team
    ministry | ministerie, departement
    state-television | staatstelevisie, staatsomroep
    state-news-agency | staatspersbureau, persbureau, nieuwsagentschap
    nuclear-agency | atoomagentschap, atoomwaakhond, nucleaire waakhond
    opposition | oppositie
    politburo | politbureau, politiek bureau
    health-authorities | gezondheidsautoriteiten
    high-council | hoge raad, opperste raad
  `,
  ministries: ['ministerie van {}', 'departement van {}', 'ministerie voor {}', '{}ministerie'],
  portfolios,
};
