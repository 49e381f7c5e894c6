/** International organisations, blocs, their agencies and courts: id | kind | country | names. */
export const standing = `
un | international | - | Verenigde Naties, VN, V.N., UN, UNO
un-security-council | agency | - | VN-Veiligheidsraad, Veiligheidsraad
un-general-assembly | agency | - | Algemene Vergadering
un-human-rights-council | agency | - | VN-Mensenrechtenraad, Mensenrechtenraad
iaea | agency | - | IAEA, Internationaal Atoomenergieagentschap, Internationaal Atoomagentschap, Internationaal Atoomenergie Agentschap, Internationale Organisatie voor Atoomenergie
unrwa | agency | - | UNRWA
unhcr | agency | - | UNHCR, VN-vluchtelingenorganisatie
who | agency | - | WHO, Wereldgezondheidsorganisatie
wfp | agency | - | WFP, Wereldvoedselprogramma
unicef | agency | - | UNICEF, Unicef
unesco | agency | - | UNESCO, Unesco
undp | agency | - | UNDP
ocha | agency | - | OCHA
ohchr | agency | - | OHCHR, VN-mensenrechtenkantoor
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
eu | bloc | - | Europese Unie, EU, E.U., Unie?
european-commission | agency | - | Europese Commissie, Commissie?
european-council | agency | - | Europese Raad
council-of-the-eu | agency | - | Raad van de Europese Unie, Raad van Ministers
european-parliament | legislature | - | Europees Parlement, Europarlement
ecj | court | - | Europees Hof van Justitie, Hof van Justitie, EU-Hof
ecb | agency | - | ECB, Europese Centrale Bank
eeas | agency | - | EDEO, Europese Dienst voor Extern Optreden
europol | agency | - | Europol
frontex | agency | - | Frontex
nato | bloc | - | NAVO, NATO, Noord-Atlantische Verdragsorganisatie
nato-council | agency | - | NAVO-Raad, Noord-Atlantische Raad
au | bloc | - | Afrikaanse Unie, AU
arab-league | bloc | - | Arabische Liga
osce | international | - | OVSE, OSCE, Organisatie voor Veiligheid en Samenwerking in Europa
council-of-europe | international | - | Raad van Europa
echr | court | - | Europees Hof voor de Rechten van de Mens, EHRM
opec | bloc | - | OPEC, Opec, OPEC+, Opec+, OPEC-plus
g7 | bloc | - | G7, G-7
g8 | bloc | - | G8, G-8
g20 | bloc | - | G20, G-20
brics | bloc | - | BRICS, Brics
asean | bloc | - | ASEAN, Asean
apec | bloc | - | APEC, Apec
ecowas | bloc | - | ECOWAS, Ecowas, West-Afrikaanse Economische Gemeenschap
sadc | bloc | - | SADC, Ontwikkelingsgemeenschap van Zuidelijk Afrika
eac | bloc | - | Oost-Afrikaanse Gemeenschap, EAC
igad | bloc | - | IGAD, Igad
aes | bloc | - | Alliantie van Sahelstaten, AES
gcc | bloc | - | GCC, Samenwerkingsraad van de Golf, Golfsamenwerkingsraad
oic | bloc | - | OIC, Organisatie voor Islamitische Samenwerking, OIS
sco | bloc | - | SCO, Shanghai-samenwerkingsorganisatie, Shanghai Samenwerkingsorganisatie
csto | bloc | - | CSTO, CVVO, Organisatie van het Verdrag inzake Collectieve Veiligheid
cis | bloc | - | GOS, Gemenebest van Onafhankelijke Staten
eaeu | bloc | - | Euraziatische Economische Unie
commonwealth | bloc | - | Gemenebest
oas | bloc | - | OAS, Organisatie van Amerikaanse Staten
celac | bloc | - | CELAC, Celac
caricom | bloc | - | CARICOM, Caricom, Caribische Gemeenschap
mercosur | bloc | - | Mercosur
unasur | bloc | - | Unasur, UNASUR
efta | bloc | - | EVA, EFTA
oecd | international | - | OESO, OECD, Oeso
imf | international | - | IMF, Internationaal Monetair Fonds
world-bank | international | - | Wereldbank
wto | international | - | WTO, Wereldhandelsorganisatie
interpol | international | - | Interpol
icc | court | - | Internationaal Strafhof, ICC, Strafhof
icj | court | - | Internationaal Gerechtshof, Internationale Gerechtshof, ICJ
icty | court | - | Joegoslaviëtribunaal, ICTY
pca | court | - | Permanent Hof van Arbitrage
icrc | international | - | Internationale Rode Kruis, Internationaal Comité van het Rode Kruis, ICRC, Rode Kruis
red-crescent | international | - | Rode Halve Maan, Rode Halvemaan
amnesty | international | - | Amnesty International, Amnesty
hrw | international | - | Human Rights Watch, HRW
msf | international | - | Artsen zonder Grenzen, AzG
crisis-group | international | - | International Crisis Group, Crisis Group
quartet | bloc | - | Kwartet voor het Midden-Oosten
minsk-group | bloc | - | Minsk-groep, Minskgroep
contact-group | bloc | - | Contactgroep
sant-egidio | international | - | Sant'Egidio
hd-centre | international | - | Centrum voor Humanitaire Dialoog
ec | bloc | - | Europese Gemeenschap, EG, Europese Gemeenschappen, EEG
comecon | bloc | - | Comecon, COMECON
warsaw-pact | bloc | - | Warschaupact
eurogroup | agency | - | Eurogroep, eurogroep
troika | agency | - | Trojka
esm | agency | - | ESM
eib | agency | - | Europese Investeringsbank, EIB
ebrd | international | - | EBRD, Europese Bank voor Wederopbouw en Ontwikkeling
efsa | agency | - | EFSA
visegrad | bloc | - | Visegrádgroep, Visegradgroep
benelux-union | bloc | - | Benelux-unie
nordic-council | bloc | - | Noordse Raad
epc | bloc | - | Europese Politieke Gemeenschap
e3 | bloc | - | E3
eccas | bloc | - | ECCAS
comesa | bloc | - | COMESA
uma | bloc | - | Unie van de Arabische Maghreb
cemac | bloc | - | CEMAC
uemoa | bloc | - | UEMOA
saarc | bloc | - | SAARC
bimstec | bloc | - | BIMSTEC
pif | bloc | - | Pacific Islands Forum
quad | bloc | - | de Quad
aukus | bloc | - | AUKUS, Aukus
aosis | bloc | - | AOSIS, Alliantie van Kleine Eilandstaten
g77 | bloc | - | G77, G-77
basic | bloc | - | BASIC-groep
oecs | bloc | - | OECS
alba | bloc | - | ALBA
pacific-alliance | bloc | - | Pacifische Alliantie
wipo | agency | - | WIPO
unctad | agency | - | UNCTAD, Unctad
unep | agency | - | UNEP, Unep, VN-milieuprogramma
unfccc | agency | - | UNFCCC
unodc | agency | - | UNODC
un-women | agency | - | UN Women
itu | agency | - | ITU
wmo | agency | - | WMO
codex | agency | - | Codex Alimentarius
ico | international | - | Internationale Koffieorganisatie
icco | international | - | ICCO
iwc | international | - | Internationale Walvisvaartcommissie
wada | international | - | WADA
ioc | international | - | IOC, Internationaal Olympisch Comité
fifa | international | - | FIFA
uefa | international | - | UEFA
iea | agency | - | IEA, Internationaal Energieagentschap
bis | international | - | Bank voor Internationale Betalingen
paris-club | bloc | - | Club van Parijs
london-club | bloc | - | Club van Londen
iif | international | - | Institute of International Finance
adb | international | - | Aziatische Ontwikkelingsbank
aiib | international | - | AIIB
afdb | international | - | Afrikaanse Ontwikkelingsbank
idb | international | - | Inter-Amerikaanse Ontwikkelingsbank
itlos | court | - | Internationaal Zeerechttribunaal
ctbto | international | - | CTBTO
isa-seabed | agency | - | Internationale Zeebodemautoriteit
ipu | international | - | Interparlementaire Unie
npt-nsg | bloc | - | Nuclear Suppliers Group
save-the-children | international | - | Save the Children
oxfam | international | - | Oxfam, Oxfam Novib
greenpeace | international | - | Greenpeace
wwf | international | - | WWF, Wereld Natuur Fonds, Wereldnatuurfonds
nrc-norway | international | - | Noorse Vluchtelingenraad
irc | international | - | International Rescue Committee
rsf-press | international | - | Verslaggevers zonder Grenzen, Reporters zonder Grenzen
icij | international | - | Transparency International
carter-center | international | - | Carter Center
berghof | international | - | Berghof Foundation
usip | agency | US | United States Institute of Peace
sipri | international | - | SIPRI
iiss | international | - | IISS
chatham-house | international | - | Chatham House
clingendael | international | - | Clingendael, Instituut Clingendael
egmont | international | - | Egmontinstituut
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
