/**
 * Offices: id | id with a portfolio | flags | singular | plural. Flags: `glue` may end a compound, `free` may have a
 * portfolio that no list holds, `bare` may be followed by its portfolio without a preposition, `leads` heads a body,
 * `bound` and `strict` are nouns only in certain company, `named` only before a name.
 */
export const list = `
president | - | | president | presidents
president-elect | - | | president-elect, president elect | -
vice-president | - | | vice president, vice-president, executive vice president, senior vice president | vice presidents, vice-presidents
head-of-state | - | | head of state | heads of state
head-of-government | - | | head of government | heads of government
prime-minister | - | | prime minister, premier, taoiseach | prime ministers, premiers
chancellor | - | | chancellor, federal chancellor | chancellors
minister-of-finance | - | | chancellor of the exchequer | -
king | - | strict | king | kings
queen | - | strict | queen | queens
emir | - | | emir | emirs
sultan | - | | sultan | sultans
crown-prince | - | | crown prince | crown princes
prince | - | strict | prince | princes
pope | - | strict | pope | popes
supreme-leader | - | | supreme leader, spiritual leader | -
minister | minister-of-{} | free | minister, cabinet minister, government minister, union minister, federal minister | ministers
minister-of-state | - | | minister of state | ministers of state
minister-without-portfolio | - | | minister without portfolio | -
minister-of-foreign-affairs | minister-of-{} | free | secretary of state | secretaries of state
secretary | minister-of-{} | named | secretary | secretaries
state-secretary | state-secretary-of-{} | | state secretary | state secretaries
under-secretary-of-state | - | | under secretary of state, undersecretary of state, under-secretary of state | under secretaries of state, undersecretaries of state
assistant-secretary-of-state | - | | assistant secretary of state | assistant secretaries of state
under-secretary-general | - | | under-secretary-general, undersecretary-general, undersecretary general | -
permanent-secretary | - | | permanent secretary | permanent secretaries
special-envoy | - | | special envoy, special representative, presidential envoy, personal envoy | special envoys, special representatives
envoy | - | | envoy, emissary | envoys, emissaries
ambassador | - | | ambassador | ambassadors
permanent-representative | - | | permanent representative | permanent representatives
trade-representative | - | | trade representative | -
high-representative | - | | high representative | -
representative | - | | representative | representatives
charge-d-affaires | - | | chargé d'affaires, charge d'affaires | -
consul | - | | consul, consul general | consuls
press-secretary | - | | press secretary | -
spokesperson | - | | spokesperson, spokesman, spokeswoman | spokespersons, spokesmen, spokeswomen, spokespeople
adviser | {}-adviser | | adviser, advisor, presidential adviser, presidential advisor | advisers, advisors, presidential advisers
adviser | - | | aide, presidential aide | aides, presidential aides
chief-of-staff | - | | chief of staff | chiefs of staff
head-of-office | - | | head of the president's office, head of the presidential office, head of the presidential administration | -
chief-of-general-staff | - | | chief of the general staff, chief of general staff, chief of the army staff, chairman of the joint chiefs of staff, chairman of the Joint Chiefs | -
commander-in-chief | - | | commander-in-chief, commander in chief | commanders-in-chief
army-chief | - | | army chief, military chief | army chiefs
chief-negotiator | - | | chief negotiator, top negotiator, lead negotiator, main negotiator | chief negotiators, top negotiators, lead negotiators
negotiator | - | | negotiator | negotiators
head-of-delegation | - | | head of delegation, head of the delegation, leader of the delegation, delegation head, delegation leader, delegation chief | heads of delegation, delegation heads
mediator | - | | mediator | mediators
facilitator | - | | facilitator | facilitators
chief-executive | - | | chief executive, chief executive officer, CEO | chief executives, chief executive officers, CEOs
chief-financial-officer | - | | chief financial officer, CFO, finance chief | chief financial officers
chief-operating-officer | - | | chief operating officer, COO | chief operating officers
managing-director | - | | managing director | managing directors
director-general | - | | director-general, director general | directors-general, directors general
commissioner-general | - | | commissioner-general, commissioner general | -
director | director-of-{} | leads | director, executive director | directors
head | head-of-{} | bound, leads | head | heads
head | head-of-{} | strict, leads | chief, boss | chiefs, bosses
secretary-general | - | | secretary-general, secretary general | secretaries-general
general-secretary | - | | general secretary | -
president-of-the-european-commission | - | | Commission President, European Commission President, president of the European Commission, Commission chief, European Commission chief | -
president-of-the-european-council | - | | European Council President, president of the European Council | -
president-of-the-european-parliament | - | | European Parliament President, president of the European Parliament | -
commissioner | commissioner-for-{} | | commissioner, European commissioner | commissioners
high-commissioner | high-commissioner-for-{} | | high commissioner | high commissioners
speaker-of-parliament | - | | parliament speaker, speaker of parliament, speaker of the parliament, parliamentary speaker, House Speaker, speaker of the House, speaker of the Knesset | -
speaker | - | strict | speaker | speakers
chairman | - | | chairman, chairwoman, chairperson | chairmen, chairwomen, chairpersons
chairman | - | bound | chair | chairs
union-leader | - | | union leader, union boss, union chief, union president, trade union leader | union leaders, union bosses, union chiefs
union-official | - | | union official, union representative, union organiser, union organizer, shop steward, union secretary | union officials, union representatives, shop stewards
opposition-leader | - | | opposition leader, leader of the opposition | opposition leaders
informateur | - | | informateur | informateurs
formateur | - | | formateur | formateurs
scout | - | named | formation scout | formation scouts
party-leader | - | | party leader, party chairman, party chairwoman, party chief, parliamentary leader, group leader, majority leader, minority leader | party leaders, party chiefs
military-leader | - | | junta leader, military leader, military ruler, junta chief | military leaders, military rulers
leader | - | leads | leader, ruler | leaders, rulers
member-of-parliament | - | | member of parliament, MP, lawmaker, parliamentarian, legislator, member of the parliament, Congressman, Congresswoman, congressman, congresswoman | members of parliament, MPs, lawmakers, parliamentarians, legislators
member-of-the-european-parliament | - | | MEP, member of the European Parliament | MEPs
senator | - | | senator | senators
member | - | bound | member | members
general | - | strict | general, lieutenant general, major general, brigadier general, Gen., field marshal | generals
lieutenant-colonel | - | | lieutenant colonel | lieutenant colonels
bishop | - | | bishop | bishops
archbishop | - | | archbishop | archbishops
cardinal | - | named | cardinal | cardinals
tribal-leader | - | | tribal leader, tribal elder, clan leader, clan elder | tribal leaders, tribal elders, clan leaders, clan elders
admiral | - | | admiral | admirals
colonel | - | | colonel | colonels
commander | - | | commander | commanders
warlord | - | | warlord | warlords
coordinator | - | | coordinator, co-ordinator | coordinators
top-civil-servant | - | | top civil servant | top civil servants
civil-servant | - | | civil servant | civil servants
diplomat | - | | diplomat | diplomats
official | - | strict | official, government official | officials, government officials
analyst | - | | analyst, policy analyst, political analyst | analysts
researcher | - | | researcher | researchers
professor | - | | professor, associate professor, assistant professor, law professor | professors
economist | - | | economist | economists
historian | - | | historian | historians
political-scientist | - | | political scientist | political scientists
board-member | - | | board member | board members
executive | - | named | executive | executives
judge | - | strict | judge, chief justice | judges
prosecutor | - | | prosecutor, chief prosecutor, attorney general | prosecutors
lawyer | - | | lawyer, attorney | lawyers, attorneys
governor | - | | governor | governors
mayor | - | | mayor | mayors
counterpart | - | | counterpart, opposite number | counterparts, opposite numbers
colleague | - | | colleague | colleagues
successor | - | | successor | successors
predecessor | - | | predecessor | predecessors
deputy | - | strict | deputy, number two, second-in-command, right-hand man, No. 2 | deputies
`;
