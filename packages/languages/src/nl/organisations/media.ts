/** Wire agencies and large media: id | kind | country | names. */
export const media = `
reuters | media | GB | Reuters, persbureau Reuters
ap | media | US | AP, Associated Press, The Associated Press
afp | media | FR | AFP, Agence France-Presse, Agence France Presse
dpa | media | DE | DPA, dpa
anp | media | NL | ANP
belga | media | BE | Belga
bloomberg | media | US | Bloomberg
tass | media | RU | TASS, Tass, ITAR-TASS
interfax | media | RU | Interfax
ria | media | RU | RIA, RIA Novosti
rt | media | RU | RT, Russia Today
kommersant | media | RU | Kommersant
izvestia | media | RU | Izvestia, Izvestija
rossiya | media | RU | Rossija, Rossija 1, Rossija 24
meduza | media | RU | Meduza
ukrinform | media | UA | Ukrinform, Oekrinform
interfax-ukraine | media | UA | Interfax-Oekraïne, Interfax Ukraine
unian | media | UA | UNIAN
suspilne | media | UA | Suspilne
ukrainska-pravda | media | UA | Ukrainska Pravda, Oekrajinska Pravda
kyiv-independent | media | UA | Kyiv Independent, The Kyiv Independent
xinhua | media | CN | Xinhua
global-times | media | CN | Global Times
cctv | media | CN | CCTV
kcna | media | KP | KCNA
yonhap | media | KR | Yonhap
kyodo | media | JP | Kyodo
nhk | media | JP | NHK
irna | media | IR | IRNA
tasnim | media | IR | Tasnim
fars | media | IR | Fars
mehr | media | IR | Mehr
isna | media | IR | ISNA
press-tv | media | IR | Press TV
anadolu | media | TR | Anadolu, Anadolu Agency
trt | media | TR | TRT, TRT Haber
hurriyet | media | TR | Hürriyet
spa | media | SA | SPA
al-arabiya | media | SA | Al Arabiya, Al-Arabiya
al-jazeera | media | QA | Al Jazeera, Al-Jazeera
wafa | media | PS | WAFA, Wafa
sana | media | SY | SANA
mena | media | EG | MENA
al-ahram | media | EG | Al-Ahram, Al Ahram
haaretz | media | IL | Haaretz, Ha'aretz
jerusalem-post | media | IL | The Jerusalem Post, Jerusalem Post
times-of-israel | media | IL | The Times of Israel, Times of Israel
channel-12 | media | IL | Channel 12, Kanaal 12
kan | media | IL | Kan
al-manar | media | LB | Al-Manar, Al Manar
al-mayadeen | media | LB | Al Mayadeen, Al-Mayadeen
bbc | media | GB | BBC
sky-news | media | GB | Sky News, Sky
itv | media | GB | ITV
ft | media | GB | Financial Times, FT, The Financial Times
guardian | media | GB | The Guardian, Guardian
times | media | GB | The Times
telegraph | media | GB | The Telegraph, Daily Telegraph, The Daily Telegraph
economist | media | GB | The Economist, Economist
cnn | media | US | CNN
abc | media | US | ABC, ABC News
nbc | media | US | NBC, NBC News
cbs | media | US | CBS, CBS News
fox | media | US | Fox News, Fox
msnbc | media | US | MSNBC
npr | media | US | NPR
cnbc | media | US | CNBC
nyt | media | US | The New York Times, New York Times, NYT
wsj | media | US | The Wall Street Journal, Wall Street Journal, WSJ
washington-post | media | US | The Washington Post, Washington Post
axios | media | US | Axios
politico | media | US | Politico
time | media | US | Time Magazine
newsweek | media | US | Newsweek
foreign-policy | media | US | Foreign Policy
voa | media | US | VOA, Voice of America
rferl | media | US | Radio Free Europe, RFE/RL, Radio Liberty
truth-social | media | US | Truth Social
nos | media | NL | NOS
nu-nl | media | NL | NU.nl
nrc | media | NL | NRC
volkskrant | media | NL | de Volkskrant, De Volkskrant, Volkskrant
trouw | media | NL | dagblad Trouw
ad | media | NL | het AD
telegraaf | media | NL | De Telegraaf, de Telegraaf
rtl | media | NL | RTL Nieuws, RTL
vrt | media | BE | VRT
de-standaard | media | BE | De Standaard
le-soir | media | BE | Le Soir
le-monde | media | FR | Le Monde
le-figaro | media | FR | Le Figaro
france-24 | media | FR | France 24
rfi | media | FR | RFI
bfm | media | FR | BFM TV, BFMTV
spiegel | media | DE | Der Spiegel, Spiegel
bild | media | DE | Bild
faz | media | DE | Frankfurter Allgemeine, FAZ
sueddeutsche | media | DE | Süddeutsche Zeitung
die-zeit | media | DE | Die Zeit
ard | media | DE | ARD
zdf | media | DE | ZDF
deutsche-welle | media | DE | Deutsche Welle, DW
ansa | media | IT | ANSA, Ansa
corriere | media | IT | Corriere della Sera
repubblica | media | IT | La Repubblica
rai | media | IT | RAI, Rai
efe | media | ES | EFE, Efe
el-pais | media | ES | El País, El Pais
pap | media | PL | PAP
times-of-india | media | IN | The Times of India, Times of India
pti | media | IN | PTI
dawn | media | PK | Dawn
geo | media | PK | Geo News
saba | media | YE | Saba
rudaw | media | IQ | Rudaw
wam | media | AE | WAM
`;
