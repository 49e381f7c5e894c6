/** Fields of government: id | as they follow “minister of” or “for” | as they stand before “minister”. */
export const portfolios = `
foreign-affairs | Foreign Affairs, Foreign Relations, External Affairs, External Relations, foreign policy | foreign, foreign affairs, external affairs, foreign policy
home-affairs | Home Affairs, the Interior, Interior, Internal Affairs | interior, home, home affairs, internal affairs
defence | Defence, Defense, National Defence, National Defense | defence, defense
finance | Finance, the Treasury, Treasury | finance, treasury
economy | the Economy, Economy, Economic Affairs, Economic Development | economy, economics, economic affairs
culture | Culture | culture
justice | Justice | justice
national-security | National Security | national security
security | Security, Public Security | security, public security
strategic-affairs | Strategic Affairs | strategic affairs
energy | Energy | energy
oil | Oil, Petroleum | oil, petroleum
mining | Mining, Mines, Mineral Resources | mining, mines
trade | Trade, Commerce, Foreign Trade, International Trade | trade, commerce, foreign trade
development | Development, International Development, Overseas Development | development, international development
european-affairs | European Affairs, Europe | European affairs, Europe
intelligence | Intelligence, Intelligence Services | intelligence
military-intelligence | Military Intelligence | military intelligence
agriculture | Agriculture, Agriculture and Fisheries | agriculture
environment | the Environment, Environment | environment
climate | Climate, Climate Change | climate
health | Health, Public Health | health
education | Education | education
science | Science, Science and Technology | science
labour | Labour, Labor, Employment | labour, labor, employment
social-affairs | Social Affairs | social affairs
transport | Transport, Transportation | transport, transportation
infrastructure | Infrastructure | infrastructure
migration | Migration, Immigration | migration, immigration
refugees | Refugees, Refugee Affairs | refugees
information | Information, Communications | information, communications
water | Water, Water Resources, Irrigation | water, irrigation
industry | Industry | industry
planning | Planning | planning
policy-planning | Policy Planning | policy planning
humanitarian-affairs | Humanitarian Affairs | humanitarian
political-affairs | Political Affairs | political affairs
legal-affairs | Legal Affairs | legal
peace | Peace, Peacebuilding | peace
reconciliation | Reconciliation, National Reconciliation | reconciliation
reintegration | Reintegration | reintegration
emergencies | Emergency Situations, Emergencies | emergencies
disarmament | Disarmament | disarmament
sanctions | sanctions | sanctions
religious-affairs | Religious Affairs | religious affairs
human-rights | Human Rights | human rights
minorities | Minorities | minorities
housing | Housing | housing
unification | Unification, National Unification, Reunification | unification, reunification
sports | Sports, Sport | sports, sport
tourism | Tourism | tourism
fisheries | Fisheries, Maritime Affairs and Fisheries | fisheries, fishing
forestry | Forestry, Forests | forestry
technology | Technology, Digital Transformation | technology, digital
telecommunications | Telecommunications | telecommunications, telecoms
railways | Railways | railways, railway
aviation | Aviation, Civil Aviation | aviation, civil aviation
investment | Investment | investment
budget | the Budget, Budget | budget
women | Women, Women's Affairs | women's
youth | Youth, Youth Affairs | youth
local-government | Local Government | local government
regional-development | Regional Development | regional development
parliamentary-affairs | Parliamentary Affairs | parliamentary affairs
public-works | Public Works | public works
land | Land, Lands | land
government-efficiency | Government Efficiency | government efficiency
northern-ireland | Northern Ireland | Northern Ireland
scotland | Scotland | Scotland, Scottish
wales | Wales | Wales, Welsh
business | Business | business
labour-relations | Labour Relations, Labor Relations, Industrial Relations | labour relations, labor relations, industrial relations
personnel | Personnel, Human Resources | personnel, human resources
operations | Operations | operations
negotiations | Negotiations | negotiations
counter-terrorism | Counter-Terrorism, Counterterrorism | counter-terrorism, counterterrorism
exiting-the-european-union | Exiting the European Union, Exiting the EU | Brexit
`;
