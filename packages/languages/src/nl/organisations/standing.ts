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
opec | bloc | - | OPEC, Opec, OPEC+
g7 | bloc | - | G7, G-7
g8 | bloc | - | G8, G-8
g20 | bloc | - | G20, G-20
brics | bloc | - | BRICS, Brics
asean | bloc | - | ASEAN, Asean
apec | bloc | - | APEC, Apec
ecowas | bloc | - | ECOWAS, Ecowas
sadc | bloc | - | SADC
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
caricom | bloc | - | CARICOM, Caricom
mercosur | bloc | - | Mercosur
unasur | bloc | - | Unasur, UNASUR
efta | bloc | - | EVA, EFTA
oecd | international | - | OESO, OECD
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
`;
