/** Fields of government: id | as they follow “minister van” | as they stand before “minister” in one word. */
export const portfolios = `
foreign-affairs | Buitenlandse Zaken, Buitenlandse Betrekkingen, buitenlands beleid, BuZa | buitenland, buza
home-affairs | Binnenlandse Zaken, Binnenlandse Zaken en Koninkrijksrelaties | binnenland
defence | Defensie, Landsverdediging | defensie
finance | Financiën, Schatkist | financiën, financien
treasury | Thesaurie
economy | Economie, Economische Zaken, Economische Zaken en Klimaat | economie
culture | Cultuur, Culturele Zaken | cultuur
justice | Justitie, Justitie en Veiligheid, Rechtvaardigheid | justitie
national-security | Nationale Veiligheid, Staatsveiligheid | -
security | Veiligheid, Openbare Veiligheid | veiligheids
strategic-affairs | Strategische Zaken, Strategische Aangelegenheden | -
energy | Energie, Energiezaken | energie
oil | Olie, Aardolie, Petroleum | olie
trade | Handel, Buitenlandse Handel, Internationale Handel | handels
foreign-trade-and-development | Buitenlandse Handel en Ontwikkelingssamenwerking, Buitenlandse Handel en Ontwikkelingshulp | -
development | Ontwikkelingssamenwerking, Ontwikkeling, Ontwikkelingshulp | ontwikkelings
european-affairs | Europese Zaken, Europese Aangelegenheden | -
intelligence | Inlichtingen, Inlichtingenzaken | inlichtingen
military-intelligence | Militaire Inlichtingen | -
agriculture | Landbouw, Landbouw en Visserij | landbouw
environment | Milieu, Leefomgeving | milieu
climate | Klimaat, Klimaatzaken | klimaat
health | Gezondheid, Volksgezondheid | gezondheids
education | Onderwijs | onderwijs
science | Wetenschap | wetenschaps
labour | Arbeid, Werk, Werkgelegenheid | -
social-affairs | Sociale Zaken | -
transport | Transport, Vervoer, Verkeer | transport, vervoers
infrastructure | Infrastructuur, Waterstaat | infrastructuur
interior | Interieur | -
migration | Migratie, Asiel, Asiel en Migratie, Immigratie | migratie, asiel
refugees | Vluchtelingen, Vluchtelingenzaken | vluchtelingen
information | Informatie, Communicatie | informatie
water | Water, Waterhuishouding | -
industry | Industrie | industrie
planning | Planning | plannings
policy-planning | beleidsplanning, de beleidsplanning, politieke planning | beleidsplannings
humanitarian-affairs | Humanitaire Zaken | -
political-affairs | Politieke Zaken | -
legal-affairs | Juridische Zaken | -
peace | Vrede, Vredesopbouw | vredes
reconciliation | Verzoening, Nationale Verzoening | verzoenings
reintegration | Re-integratie | re-integratie
emergencies | Noodsituaties | -
disarmament | Ontwapening | ontwapenings
sanctions | sancties | sanctie
religious-affairs | Religieuze Zaken | -
human-rights | Mensenrechten | mensenrechten
minorities | Minderheden | -
housing | Wonen, Volkshuisvesting | -
general-affairs | Algemene Zaken | -
unification | Eenwording, Hereniging, Nationale Hereniging | eenwordings, herenigings
sports | Sport, Sportzaken | sport
tourism | Toerisme | toerisme
fisheries | Visserij, Zeezaken | visserij
forestry | Bosbouw, Bosbeheer | bosbouw
technology | Technologie, Digitalisering | technologie, digitaliserings
telecommunications | Telecommunicatie | telecom
investment | Investeringen | investerings
budget | Begroting | begrotings
women | Vrouwenzaken | -
youth | Jeugd, Jeugdzaken | jeugd
regional-development | Regionale Ontwikkeling | -
public-works | Openbare Werken, Publieke Werken | -
spatial-planning | Ruimtelijke Ordening | -
pensions | Pensioenen | pensioen
mobility | Mobiliteit | mobiliteits
equal-opportunities | Gelijke Kansen | -
labour-relations | arbeidszaken, arbeidsverhoudingen, arbeidsvoorwaarden | -
personnel | personeelszaken, personeel | personeels
operations | operaties, operatie | -
counter-terrorism | terrorismebestrijding | -
`;
