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
opec | bloc | - | OPEC, Opec, OPEC+
g7 | bloc | - | G7, G-7, Group of Seven
g8 | bloc | - | G8, G-8
g20 | bloc | - | G20, G-20, Group of 20
brics | bloc | - | BRICS, Brics
asean | bloc | - | ASEAN, Asean
apec | bloc | - | APEC, Apec
ecowas | bloc | - | ECOWAS, Ecowas, Economic Community of West African States
sadc | bloc | - | SADC, Southern African Development Community
eac | bloc | - | East African Community, EAC
igad | bloc | - | IGAD, Igad
aes | bloc | - | Alliance of Sahel States, AES
gcc | bloc | - | GCC, Gulf Cooperation Council
oic | bloc | - | OIC, Organisation of Islamic Cooperation, Organization of Islamic Cooperation
sco | bloc | - | SCO, Shanghai Cooperation Organisation, Shanghai Cooperation Organization
csto | bloc | - | CSTO, Collective Security Treaty Organization
cis | bloc | - | CIS, Commonwealth of Independent States
eaeu | bloc | - | Eurasian Economic Union
commonwealth | bloc | - | Commonwealth
oas | bloc | - | OAS, Organization of American States
celac | bloc | - | CELAC, Celac
caricom | bloc | - | CARICOM, Caricom
mercosur | bloc | - | Mercosur
unasur | bloc | - | Unasur, UNASUR
efta | bloc | - | EFTA
oecd | international | - | OECD
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
`;
