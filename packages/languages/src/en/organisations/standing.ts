/** International organisations, blocs, their agencies and courts: id | kind | country | names. */
export const standing = `
un | international | - | United Nations, UN, U.N., UNO
un-security-council | agency | - | UN Security Council, U.N. Security Council, Security Council
un-general-assembly | agency | - | UN General Assembly, U.N. General Assembly, General Assembly
un-human-rights-council | agency | - | UN Human Rights Council, Human Rights Council
iaea | agency | - | IAEA, International Atomic Energy Agency
unrwa | agency | - | UNRWA
unhcr | agency | - | UNHCR, UN refugee agency, U.N. refugee agency
who | agency | - | WHO, World Health Organization, World Health Organisation
wfp | agency | - | WFP, World Food Programme, World Food Program
unicef | agency | - | UNICEF, Unicef
unesco | agency | - | UNESCO, Unesco
undp | agency | - | UNDP
ocha | agency | - | OCHA
ohchr | agency | - | OHCHR, UN human rights office
fao | agency | - | FAO
ilo | agency | - | ILO
iom | agency | - | IOM
ipcc | agency | - | IPCC
unifil | agency | - | UNIFIL, Unifil
monusco | agency | - | MONUSCO, Monusco
minusma | agency | - | MINUSMA, Minusma
opcw | international | - | OPCW
imo | agency | - | IMO
icao | agency | - | ICAO
eu | bloc | - | European Union, EU, E.U.
european-commission | agency | - | European Commission, Commission?
european-council | agency | - | European Council
council-of-the-eu | agency | - | Council of the European Union, Council of Ministers
european-parliament | legislature | - | European Parliament
ecj | court | - | European Court of Justice, Court of Justice, ECJ
ecb | agency | - | ECB, European Central Bank
eeas | agency | - | EEAS, European External Action Service
europol | agency | - | Europol
frontex | agency | - | Frontex
nato | bloc | - | NATO, Nato, North Atlantic Treaty Organization, North Atlantic Alliance
nato-council | agency | - | North Atlantic Council
au | bloc | - | African Union, AU
arab-league | bloc | - | Arab League
osce | international | - | OSCE, Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe
council-of-europe | international | - | Council of Europe
echr | court | - | European Court of Human Rights, ECHR
opec | bloc | - | OPEC, Opec, OPEC+, Opec+, Organization of the Petroleum Exporting Countries, Organization of Petroleum Exporting Countries, Organisation of the Petroleum Exporting Countries
g7 | bloc | - | G7, G-7, Group of Seven
g8 | bloc | - | G8, G-8
g20 | bloc | - | G20, G-20, Group of 20
brics | bloc | - | BRICS, Brics
asean | bloc | - | ASEAN, Asean
apec | bloc | - | APEC, Apec
ecowas | bloc | - | ECOWAS, Ecowas, Economic Community of West African States
sadc | bloc | - | SADC, Southern African Development Community
eac | bloc | - | East African Community, EAC
igad | bloc | - | IGAD, Igad, Intergovernmental Authority on Development
aes | bloc | - | Alliance of Sahel States, AES
gcc | bloc | - | GCC, Gulf Cooperation Council
oic | bloc | - | OIC, Organisation of Islamic Cooperation, Organization of Islamic Cooperation
sco | bloc | - | SCO, Shanghai Cooperation Organisation, Shanghai Cooperation Organization
csto | bloc | - | CSTO, Collective Security Treaty Organization
cis | bloc | - | CIS, Commonwealth of Independent States
eaeu | bloc | - | Eurasian Economic Union
commonwealth | bloc | - | Commonwealth
oas | bloc | - | OAS, Organization of American States, Organisation of American States
celac | bloc | - | CELAC, Celac, Community of Latin American and Caribbean States
caricom | bloc | - | CARICOM, Caricom, Caribbean Community
mercosur | bloc | - | Mercosur
unasur | bloc | - | Unasur, UNASUR
efta | bloc | - | EFTA
oecd | international | - | OECD, Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development
imf | international | - | IMF, International Monetary Fund
world-bank | international | - | World Bank
wto | international | - | WTO, World Trade Organization
interpol | international | - | Interpol
icc | court | - | International Criminal Court, ICC
icj | court | - | International Court of Justice, ICJ, World Court
icty | court | - | Yugoslavia tribunal, ICTY
pca | court | - | Permanent Court of Arbitration
icrc | international | - | International Committee of the Red Cross, ICRC, Red Cross
red-crescent | international | - | Red Crescent
amnesty | international | - | Amnesty International, Amnesty?
hrw | international | - | Human Rights Watch, HRW
msf | international | - | Doctors Without Borders, Médecins Sans Frontières, MSF
crisis-group | international | - | International Crisis Group, Crisis Group
quartet | bloc | - | Middle East Quartet
minsk-group | bloc | - | Minsk Group
contact-group | bloc | - | Contact Group
sant-egidio | international | - | Sant'Egidio
hd-centre | international | - | Centre for Humanitarian Dialogue
ec | bloc | - | European Community, EC, European Communities, EEC, European Economic Community
comecon | bloc | - | Comecon, COMECON
warsaw-pact | bloc | - | Warsaw Pact
eurogroup | agency | - | Eurogroup, eurogroup
troika | agency | - | Troika
esm | agency | - | ESM, European Stability Mechanism
eib | agency | - | European Investment Bank, EIB
ebrd | international | - | EBRD, European Bank for Reconstruction and Development
efsa | agency | - | EFSA
visegrad | bloc | - | Visegrad Group, Visegrad Four
benelux-union | bloc | - | Benelux Union
nordic-council | bloc | - | Nordic Council
epc | bloc | - | European Political Community
e3 | bloc | - | E3
eccas | bloc | - | ECCAS, Economic Community of Central African States
comesa | bloc | - | COMESA
uma | bloc | - | Arab Maghreb Union
cemac | bloc | - | CEMAC
uemoa | bloc | - | WAEMU, UEMOA
saarc | bloc | - | SAARC, South Asian Association for Regional Cooperation
bimstec | bloc | - | BIMSTEC
pif | bloc | - | Pacific Islands Forum
quad | bloc | - | the Quad
aukus | bloc | - | AUKUS, Aukus
aosis | bloc | - | AOSIS, Alliance of Small Island States
g77 | bloc | - | G77, G-77, Group of 77
basic | bloc | - | BASIC group
oecs | bloc | - | OECS, Organisation of Eastern Caribbean States
alba | bloc | - | ALBA
pacific-alliance | bloc | - | Pacific Alliance
wipo | agency | - | WIPO
unctad | agency | - | UNCTAD, Unctad
unep | agency | - | UNEP, Unep, UN Environment Programme, U.N. Environment Programme
unfccc | agency | - | UNFCCC
unodc | agency | - | UNODC
un-women | agency | - | UN Women
itu | agency | - | ITU
wmo | agency | - | WMO, World Meteorological Organization
codex | agency | - | Codex Alimentarius
ico | international | - | International Coffee Organization, International Coffee Organisation, ICO
icco | international | - | ICCO, International Cocoa Organization
iwc | international | - | International Whaling Commission, IWC
wada | international | - | WADA
ioc | international | - | IOC, International Olympic Committee
fifa | international | - | FIFA
uefa | international | - | UEFA
iea | agency | - | IEA, International Energy Agency
bis | international | - | Bank for International Settlements
paris-club | bloc | - | Paris Club
london-club | bloc | - | London Club
iif | international | - | Institute of International Finance
adb | international | - | Asian Development Bank, ADB
aiib | international | - | AIIB, Asian Infrastructure Investment Bank
afdb | international | - | African Development Bank
idb | international | - | Inter-American Development Bank
itlos | court | - | ITLOS, International Tribunal for the Law of the Sea
ctbto | international | - | CTBTO
isa-seabed | agency | - | International Seabed Authority
ipu | international | - | Inter-Parliamentary Union
npt-nsg | bloc | - | Nuclear Suppliers Group
save-the-children | international | - | Save the Children
oxfam | international | - | Oxfam
greenpeace | international | - | Greenpeace
wwf | international | - | WWF
nrc-norway | international | - | Norwegian Refugee Council
irc | international | - | International Rescue Committee
rsf-press | international | - | Reporters Without Borders
icij | international | - | Transparency International
carter-center | international | - | Carter Center
berghof | international | - | Berghof Foundation
usip | agency | US | United States Institute of Peace, U.S. Institute of Peace
sipri | international | - | SIPRI
iiss | international | - | IISS
chatham-house | international | - | Chatham House
clingendael | international | - | Clingendael
egmont | international | - | Egmont Institute
unficyp | agency | - | UNFICYP
undof | agency | - | UNDOF
minurso | agency | - | MINURSO
unmik | agency | - | UNMIK
eulex | agency | - | EULEX
kfor | agency | - | KFOR, Kfor
sfor | agency | - | SFOR
isaf | agency | - | ISAF
atmis | agency | - | ATMIS, AMISOM
unitams | agency | - | UNITAMS
unmiss | agency | - | UNMISS
minusca | agency | - | MINUSCA
unama | agency | - | UNAMA
unsmil | agency | - | UNSMIL
`;
