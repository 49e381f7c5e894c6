import { armed } from './organisations/armed.ts';
import { companies } from './organisations/companies.ts';
import { media } from './organisations/media.ts';
import { parties } from './organisations/parties.ts';
import { standing } from './organisations/standing.ts';
import { state } from './organisations/state.ts';
import { unions } from './organisations/unions.ts';
import { portfolios } from './portfolios.ts';

/** What English calls standing organisations and the institutions of a state. */
export const organisations = {
  organisations: standing + state + armed + parties + unions + companies + media,
  metonyms: `
    eu | Brussels
    un | Turtle Bay
  `,
  institutions: `
    government | government, governments, administration, regime, transitional government, interim government, cabinet
    security-cabinet | security cabinet, war cabinet
    parliament | parliament, national assembly, congress, senate, House of Representatives, lower house, upper house, legislature
    central-bank | central bank
    army | army, armed forces, military, troops
    navy | navy
    air-force | air force
    general-staff | general staff
    police | police
    security-service | security service, security services, security agency, domestic security service
    intelligence-service | intelligence service, intelligence services, intelligence agency, intelligence agencies, secret service, spy agency, spy service, foreign intelligence service
    military-intelligence | military intelligence, military intelligence agency, military intelligence service
    security-council | national security council, security council
    supreme-court | supreme court, high court
    constitutional-court | constitutional court
    presidency | presidency, president's office, presidential office, office of the president, presidential palace
    prime-ministers-office | prime minister's office, office of the prime minister
    embassy | embassy
    delegation | delegation, delegations, negotiating team, team
    ministry | ministry, department
    state-television | state television, state TV, state broadcaster
    state-news-agency | state news agency, news agency
    nuclear-agency | nuclear watchdog, atomic agency, nuclear agency, atomic energy agency
    opposition | opposition
    politburo | politburo, political bureau
    health-authorities | health authorities
    high-council | high council, supreme council
  `,
  ministries: [
    'ministry of {}',
    'ministry for {}',
    'department of {}',
    'department for {}',
    '{} ministry',
    '{} department',
  ],
  portfolios,
};
