/** Companies that bargain with staff or states and whose names are no other words: id | kind | country | names. */
export const companies = `
lufthansa | company | DE | Lufthansa
air-france-klm | company | FR | Air France-KLM
air-france | company | FR | Air France
klm | company | NL | KLM
british-airways | company | GB | British Airways
ryanair | company | IE | Ryanair
easyjet | company | GB | easyJet, EasyJet
brussels-airlines | company | BE | Brussels Airlines
sas-airline | company | SE | Scandinavian Airlines
iberia | company | ES | Iberia?
alitalia | company | IT | Alitalia
american-airlines | company | US | American Airlines
united-airlines | company | US | United Airlines
southwest | company | US | Southwest Airlines
air-canada | company | CA | Air Canada
qantas | company | AU | Qantas
boeing | company | US | Boeing
airbus | company | FR | Airbus
general-motors | company | US | General Motors, GM
ford-motor | company | US | Ford Motor
stellantis | company | NL | Stellantis
chrysler | company | US | Chrysler
tesla | company | US | Tesla
volkswagen | company | DE | Volkswagen
audi | company | DE | Audi
bmw | company | DE | BMW
daimler | company | DE | Daimler
renault | company | FR | Renault
peugeot | company | FR | Peugeot
toyota | company | JP | Toyota
nissan | company | JP | Nissan
hyundai | company | KR | Hyundai
samsung | company | KR | Samsung, Samsung Electronics
john-deere | company | US | John Deere
caterpillar | company | US | Caterpillar
ups | company | US | UPS
fedex | company | US | FedEx
dhl | company | DE | DHL
postnl | company | NL | PostNL
bpost | company | BE | bpost, Bpost
royal-mail | company | GB | Royal Mail
canada-post | company | CA | Canada Post
deutsche-bahn | company | DE | Deutsche Bahn
ns-rail | company | NL | NS
prorail | company | NL | ProRail
nmbs | company | BE | NMBS
sncf | company | FR | SNCF
infrabel | company | BE | Infrabel
network-rail | company | GB | Network Rail
eurostar | company | GB | Eurostar
amazon-company | company | US | Amazon.com
google | company | US | Google
microsoft | company | US | Microsoft
netflix | company | US | Netflix
disney | company | US | Disney, Walt Disney
starbucks | company | US | Starbucks
walmart | company | US | Walmart
mcdonalds | company | US | McDonald's
exxonmobil | company | US | ExxonMobil, Exxon
chevron | company | US | Chevron
bp-company | company | GB | BP
totalenergies | company | FR | TotalEnergies
eni | company | IT | Eni
equinor | company | NO | Equinor
gazprom | company | RU | Gazprom
rosneft | company | RU | Rosneft
naftogaz | company | UA | Naftogaz
petrobras | company | BR | Petrobras
pdvsa | company | VE | PDVSA
pemex | company | MX | Pemex
aramco | company | SA | Aramco, Saudi Aramco
sonatrach | company | DZ | Sonatrach
noc-libya | company | LY | National Oil Corporation
glencore | company | CH | Glencore
rio-tinto | company | GB | Rio Tinto
bhp | company | AU | BHP
codelco | company | CL | Codelco
anglo-american | company | GB | Anglo American
lonmin | company | ZA | Lonmin
sibanye | company | ZA | Sibanye-Stillwater, Sibanye
eskom | company | ZA | Eskom
transnet | company | ZA | Transnet
tata-steel | company | NL | Tata Steel
arcelormittal | company | LU | ArcelorMittal
thyssenkrupp | company | DE | Thyssenkrupp, ThyssenKrupp
us-steel | company | US | U.S. Steel, US Steel
nippon-steel | company | JP | Nippon Steel
siemens | company | DE | Siemens
philips | company | NL | Philips
asml | company | NL | ASML
nexperia | company | NL | Nexperia
nxp | company | NL | NXP
vdl | company | NL | VDL Nedcar, VDL
unilever | company | GB | Unilever
heineken | company | NL | Heineken
ab-inbev | company | BE | AB InBev, Anheuser-Busch InBev
nestle | company | CH | Nestlé, Nestle
danone | company | FR | Danone
albert-heijn | company | NL | Albert Heijn
ahold-delhaize | company | NL | Ahold Delhaize
delhaize | company | BE | Delhaize
ing | company | NL | ING
rabobank | company | NL | Rabobank
abn-amro | company | NL | ABN Amro
fortis | company | BE | Fortis
deutsche-bank | company | DE | Deutsche Bank
commerzbank | company | DE | Commerzbank
unicredit | company | IT | UniCredit
hsbc | company | GB | HSBC
goldman-sachs | company | US | Goldman Sachs
jpmorgan | company | US | JPMorgan, JP Morgan
pfizer | company | US | Pfizer
astrazeneca | company | GB | AstraZeneca
bayer | company | DE | Bayer?
basf | company | DE | BASF
ineos | company | GB | Ineos
maersk | company | DK | Maersk
msc-shipping | company | CH | Mediterranean Shipping Company
dp-world | company | AE | DP World
huawei | company | CN | Huawei
tiktok | company | US | TikTok
bytedance | company | CN | ByteDance
alibaba | company | CN | Alibaba
`;
