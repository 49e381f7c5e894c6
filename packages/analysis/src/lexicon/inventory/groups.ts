/** Nouns for people and bodies that go without a name. */
export const GROUPS = {
  DELEGATION: 'a delegation or team at the table: delegation, team, negotiators of',
  NEGOTIATORS: 'those who negotiate: negotiators, onderhandelaars',
  OFFICIALS:
    'officials and other unnamed informants: official, source, diplomat, expert, spokesman without a name',
  ALLIES: 'allies, bondgenoten',
  SIDES: 'the two or all parties: both sides, the parties, the two countries',
  SIDE: 'a party as such: side, kant, zijde',
  LEADERS: 'several leaders: leaders, ministers, presidents',
  GOVERNMENT: 'the government, administration or cabinet',
  MINISTRY: 'a ministry or department: ministry, State Department',
  OFFICE: 'the office of a person: bureau, office',
  MEDIA: 'media in general: media, news agency, state television',
  ARMY: 'army, forces, troops',
  SERVICE: 'an intelligence or security service',
  MOVEMENT: 'a movement or armed group: movement, rebels, militants',
  COUNTRY: 'a country, as a noun: country, land, nation',
  MEDIATORS: 'those who mediate: mediators, bemiddelaars',
  PLACE: 'a noun for where something is: capital, city, border, resort',
  STATE_TEAM: 'a delegation of the government, in one word: regeringsdelegatie',
  REBEL_TEAM: 'a delegation of the rebels, in one word: rebellendelegatie',
  BODY: 'a body that somebody heads, and that its name may follow or precede: union, party, committee, company, council, bank',
  PEOPLE: 'people at large: citizens, soldiers, prisoners',
  BARGAINERS:
    'those without a name who bargain or take sides: union, employers, management, miners, opposition',
} as const;
