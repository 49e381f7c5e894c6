/**
 * Offices: id | id with a portfolio | flags | singular | plural. Flags: `glue` may end a compound, `free` may have a
 * portfolio that no list holds, `bare` may be followed by its portfolio without a preposition, `leads` heads a body,
 * `bound` and `strict` are nouns only in certain company, `named` only before a name.
 */
export const list = `
president | - | glue | president, presidente | presidenten
president-elect | - | | verkozen president, gekozen president, president-elect | -
vice-president | - | | vicepresident, vice-president, vice president | vicepresidenten, vice-presidenten
head-of-state | - | | staatshoofd | staatshoofden
head-of-government | - | | regeringsleider, regeringshoofd, hoofd van de regering | regeringsleiders, regeringshoofden
prime-minister | - | glue | premier, minister-president, eerste minister, minister president | premiers, ministers-presidenten, minister-presidenten, eerste ministers
chancellor | - | | bondskanselier, kanselier, bondskanselierin | bondskanseliers, kanseliers
king | - | strict | koning | koningen
queen | - | strict | koningin | koninginnen
emir | - | | emir | emirs
sultan | - | | sultan | sultans
crown-prince | - | | kroonprins | kroonprinsen
prince | - | strict | prins | prinsen
pope | - | | paus | pausen
supreme-leader | - | | opperste leider, hoogste leider, geestelijk leider, geestelijke leider, opperste geestelijk leider, geestelijk en politiek leider, hoogste geestelijk leider | -
minister | minister-of-{} | free, glue | minister | ministers
minister-of-foreign-affairs | - | | buitenlandminister | buitenlandministers
minister-of-state | - | | minister van Staat | ministers van Staat
minister-without-portfolio | - | | minister zonder portefeuille | ministers zonder portefeuille
state-secretary | state-secretary-of-{} | free | staatssecretaris | staatssecretarissen
special-envoy | - | | speciaal gezant, speciale gezant, bijzonder gezant, bijzondere gezant, speciaal afgezant, speciale afgezant, speciaal vertegenwoordiger, speciale vertegenwoordiger, bijzonder vertegenwoordiger | speciale gezanten, bijzondere gezanten, speciale vertegenwoordigers
envoy | - | glue | gezant, afgezant | gezanten, afgezanten
ambassador | - | glue | ambassadeur, ambassadrice | ambassadeurs
permanent-representative | - | | permanent vertegenwoordiger, permanente vertegenwoordiger | permanente vertegenwoordigers
representative | - | glue | vertegenwoordiger | vertegenwoordigers
high-representative | - | | hoge vertegenwoordiger, EU-buitenlandchef, buitenlandchef, EU-buitenlandcoördinator, buitenlandcoördinator, buitenlandvertegenwoordiger | -
charge-d-affaires | - | | zaakgelastigde, chargé d'affaires | zaakgelastigden
consul | - | | consul, consul-generaal | consuls
spokesperson | - | glue | woordvoerder, woordvoerster, zegsman, zegsvrouw, persvoorlichter | woordvoerders, woordvoersters, zegslieden
press-secretary | - | | perssecretaris, persvoorlichtster, perschef | -
national-security-adviser | - | | nationaal veiligheidsadviseur, nationale veiligheidsadviseur | nationale veiligheidsadviseurs
adviser | {}-adviser | glue, bare | adviseur, raadgever, adviseuse, presidentieel adviseur, presidentiële adviseur, presidentsadviseur | adviseurs, raadgevers, presidentiële adviseurs
aide | - | | medewerker, naaste medewerker, vertrouweling, rechterhand | medewerkers, naaste medewerkers, vertrouwelingen
chief-of-staff | - | | stafchef, kabinetschef, chef-staf, chef van de presidentiële staf, hoofd van de presidentiële staf, chef van de presidentiële administratie | stafchefs, kabinetschefs
head-of-office | - | | hoofd van het presidentiële bureau, hoofd van het bureau van de president, hoofd van het presidentiële kantoor, kabinetsdirecteur | -
chief-of-general-staff | - | | chef van de generale staf, chef-staf van het leger, stafchef van het leger, stafchef van de strijdkrachten, legerstafchef, commandant der strijdkrachten | -
commander-in-chief | - | | opperbevelhebber | opperbevelhebbers
army-chief | - | | legerchef, legerleider, legerbaas, legercommandant | legerchefs, legerleiders
chief-negotiator | - | | hoofdonderhandelaar, belangrijkste onderhandelaar, voornaamste onderhandelaar, toponderhandelaar, hoogste onderhandelaar | hoofdonderhandelaars, hoofdonderhandelaren, belangrijkste onderhandelaars, toponderhandelaars
negotiator | - | glue | onderhandelaar, onderhandelaarster | onderhandelaars, onderhandelaren
head-of-delegation | - | | delegatieleider, delegatiehoofd, leider van de delegatie, hoofd van de delegatie | delegatieleiders
mediator | - | glue | bemiddelaar, bemiddelaarster | bemiddelaars, bemiddelaren
chief-executive | - | | bestuursvoorzitter, bestuursvoorzitster, CEO, algemeen directeur, president-directeur, interim-topman, interim-topvrouw | bestuursvoorzitters, CEO's
chief-financial-officer | - | | financieel directeur, financiële topman, financieel topman, CFO | financieel directeuren
chief-operating-officer | - | | operationeel directeur, COO | -
director-general | - | | directeur-generaal, directrice-generaal | directeuren-generaal
commissioner-general | - | | commissaris-generaal | -
director | director-of-{} | bare, glue, leads | directeur, directrice | directeuren, directeurs
head | head-of-{} | bound, bare, leads | hoofd | hoofden
head | head-of-{} | bare, glue, leads | chef, baas, topman, topvrouw | chefs, bazen, topmannen
head-of-intelligence | - | | inlichtingenchef, inlichtingenbaas, spionagechef | inlichtingenchefs, inlichtingenbazen
head-of-security | - | | veiligheidschef, veiligheidsbaas | veiligheidschefs
secretary-general | - | | secretaris-generaal, secretarissen-generaal | -
secretary | secretary-of-{} | bound, glue | secretaris | secretarissen
president-of-the-european-commission | - | | Commissievoorzitter, voorzitter van de Europese Commissie, voorzitster van de Europese Commissie, president van de Europese Commissie, Commissievoorzitster | -
president-of-the-european-council | - | | voorzitter van de Europese Raad, EU-president, Raadsvoorzitter | -
president-of-the-european-parliament | - | | voorzitter van het Europees Parlement, EP-voorzitter | -
commissioner | commissioner-for-{} | glue | Eurocommissaris, eurocommissaris, Europees Commissaris, Europese Commissaris, commissaris | Eurocommissarissen, commissarissen
high-commissioner | high-commissioner-for-{} | | hoge commissaris, hoge VN-commissaris | hoge commissarissen
speaker-of-parliament | - | | parlementsvoorzitter, voorzitter van het parlement, Kamervoorzitter, voorzitter van het Huis van Afgevaardigden, voorzitter van het Lagerhuis | parlementsvoorzitters
chairman | - | glue | voorzitter, voorzitster | voorzitters
union-leader | - | | vakbondsleider, vakbondsleidster, vakbondsvoorzitter, bondsvoorzitter, bondsleider, vakbondsman, vakbondsvrouw | vakbondsleiders, vakbondsvoorzitters
union-official | - | | vakbondsbestuurder, bondsbestuurder, cao-onderhandelaar | vakbondsbestuurders, bondsbestuurders
executive | - | glue | bestuurder | bestuurders
board-member | - | | bestuurslid | bestuursleden
opposition-leader | - | | oppositieleider, leider van de oppositie, oppositieleidster, oppositievoorman | oppositieleiders
informateur | - | | informateur, informatrice, kabinetsinformateur | informateurs
formateur | - | | formateur, kabinetsformateur | formateurs
scout | - | named | verkenner, kabinetsverkenner | verkenners
minister | - | named | bewindsman, bewindsvrouw | bewindslieden
party-leader | - | | partijleider, partijleidster, partijvoorzitter, partijvoorzitster, lijsttrekker, lijsttrekster, fractieleider, fractieleidster, fractievoorzitter, fractievoorzitster | partijleiders, partijvoorzitters, lijsttrekkers, fractieleiders, fractievoorzitters
military-leader | - | | juntaleider, militair leider, militaire leider | militaire leiders
leader | - | glue, leads | leider, leidster, voorman, voorvrouw, kopstuk, aanvoerder, aanvoerster | leiders, voormannen, voorvrouwen, kopstukken, aanvoerders
member-of-parliament | - | | lid van het parlement, lid van de Tweede Kamer, parlementslid, parlementariër, Kamerlid, Tweede Kamerlid, volksvertegenwoordiger, afgevaardigde, Congreslid, Lagerhuislid, Doemalid | parlementsleden, parlementariërs, Kamerleden, volksvertegenwoordigers, afgevaardigden, Congresleden, Lagerhuisleden
member-of-the-european-parliament | - | | Europarlementariër, lid van het Europees Parlement | Europarlementariërs, leden van het Europees Parlement
senator | - | | senator, Eerste Kamerlid | senatoren
member | - | bound | lid | leden
general | - | glue | generaal | generaals
lieutenant-colonel | - | | luitenant-kolonel | luitenant-kolonels
bishop | - | | bisschop | bisschoppen
archbishop | - | | aartsbisschop | aartsbisschoppen
cardinal | - | named | kardinaal | kardinalen
tribal-leader | - | | stamleider, stamoudste, clanleider, stamhoofd | stamleiders, stamoudsten, clanleiders, stamhoofden
admiral | - | | admiraal | admiraals
colonel | - | | kolonel | kolonels
commander | - | glue | commandant, bevelhebber | commandanten, bevelhebbers
warlord | - | | krijgsheer | krijgsheren
coordinator | - | glue | coördinator | coördinatoren, coördinators
top-civil-servant | - | | topambtenaar, hoogste ambtenaar | topambtenaren
civil-servant | - | glue | ambtenaar | ambtenaren
diplomat | - | glue | diplomaat, diplomate, topdiplomaat | diplomaten, topdiplomaten
official | - | glue | functionaris, regeringsfunctionaris, overheidsfunctionaris, topfunctionaris | functionarissen, regeringsfunctionarissen, overheidsfunctionarissen, topfunctionarissen
analyst | - | glue | analist, analiste | analisten
researcher | - | glue | onderzoeker, onderzoekster | onderzoekers
professor | - | | hoogleraar, professor | hoogleraren, professoren
economist | - | glue | econoom, econome | economen
historian | - | | historicus, historica | historici
political-scientist | - | | politicoloog, politicologe | politicologen
judge | - | bound | rechter, opperrechter | rechters, opperrechters
prosecutor | - | | aanklager, hoofdaanklager, openbaar aanklager, procureur-generaal, officier van justitie | aanklagers, hoofdaanklagers
lawyer | - | | advocaat, advocate | advocaten
governor | - | glue | gouverneur | gouverneurs
mayor | - | | burgemeester | burgemeesters
counterpart | - | | ambtgenoot, ambtsgenoot, ambtgenote, ambtsgenote, tegenhanger, tegenhangster, tegenspeler, collega, evenknie, ambtscollega, tegenvoeter | ambtgenoten, ambtsgenoten, tegenhangers, tegenspelers, collega's, ambtscollega's
successor | - | | opvolger, opvolgster | opvolgers
predecessor | - | | voorganger, voorgangster | voorgangers
deputy | - | | plaatsvervanger, tweede man, nummer twee, onderbevelhebber | plaatsvervangers
`;
