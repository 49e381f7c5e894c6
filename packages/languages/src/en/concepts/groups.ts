import type { ConceptLexicon } from '@parley/analysis';

export const groups: ConceptLexicon['groups'] = {
  DELEGATION: `delegation, team, delegate, negotiating team, contingent, bargaining team, negotiating committee, party/NOUN + of officials`,
  NEGOTIATORS: `negotiator, interlocutor`,
  OFFICIALS: `official, researcher, economist, strategist, historian, source, diplomat, expert, observer, insider, aide, analyst, spokesman, spokeswoman, spokesperson, representative, staffer, lawyer, authority, officer, lawmaker, envoy, witness, adviser, advisor, commander, aid worker`,
  ALLIES: `ally, partner`,
  SIDES: `=warring parties, =both sides, =the two sides, =both parties, =the parties, =both countries, =the two countries, =both delegations, =the sides, =both, =the delegations, =the two delegations, =the two, =both governments,
    =the two governments, =the two parties, =the two men, =the warring parties, =the warring sides, =all sides, =neither side, =either side, =each side, =the foes, =the rivals, =the two armies, =both armies, =the two camps, =both camps, =the two neighbours, =the two neighbors, =both teams, =the two teams, =both men, =the two women, =both women, =the belligerents, =both belligerents, =the two belligerents, =the two foes, =the two rivals, =the adversaries, =the two capitals, =both capitals`,
  SIDE: `side, party`,
  LEADERS: `leader, minister, president, commander, general/NOUN, army chief, premier,
    chief executive, chairman, chairwoman`,
  GOVERNMENT: `government, administration, cabinet, regime, authority, leadership`,
  MINISTRY: `ministry, department`,
  OFFICE: `office, bureau`,
  MEDIA: `media, press, news agency, state television, state tv, newspaper, broadcaster, state media, agency, daily, magazine, outlet`,
  ARMY: `army, military, force, forces, troop, troops, armed forces`,
  SERVICE: `intelligence service, intelligence agency, security service, secret service`,
  MOVEMENT: `movement, insurgent, rebel, militant, group, militia, separatist, guerrilla, faction, junta`,
  COUNTRY: `country, nation, state/NOUN, neighbour, neighbor, power/NOUN`,
  MEDIATORS: `mediator, broker, host/NOUN, guarantor`,
  PLACE: `capital/NOUN, city, town, village, resort, border, coast, province, region, island, palace, soil, territory, port`,
  PEOPLE: `citizen, soldier, civilian, prisoner, hostage, person, child, captive, fighter, resident, refugee, people, worker`,
};
