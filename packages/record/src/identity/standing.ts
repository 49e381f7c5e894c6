import { memoised } from './memo.ts';
import { squash } from './names.ts';

/*
 * International organisations that stand whatever is negotiated, by the names that languages have for them: no
 * alias in a report ties “VN” to “UN”. General knowledge; a line holds the forms of one.
 */

const LINES = `
un: UN, United Nations, VN, Verenigde Naties, UNO, ONU, Vereinte Nationen, ООН
un-security-council: UN Security Council, Security Council, VN-Veiligheidsraad, Veiligheidsraad
un-general-assembly: UN General Assembly, General Assembly, Algemene Vergadering
eu: EU, European Union, Europese Unie, Europäische Union, Union européenne, ЕС, ЄС
european-commission: European Commission, EU Commission, Europese Commissie
european-parliament: European Parliament, EU Parliament, Europees Parlement, Europarlement
european-council: European Council, Europese Raad
european-central-bank: European Central Bank, Europese Centrale Bank, ECB
eu-court-of-justice: European Court of Justice, Court of Justice of the European Union, Europees Hof van Justitie, Hof van Justitie van de Europese Unie, ECJ, CJEU
council-of-europe: Council of Europe, Raad van Europa
nato: NATO, NAVO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, Noord-Atlantische Verdragsorganisatie, OTAN, НАТО
osce: OSCE, OVSE, Organization for Security and Co-operation in Europe, Organisation for Security and Cooperation in Europe, Organisatie voor Veiligheid en Samenwerking in Europa, OSZE
iaea: IAEA, International Atomic Energy Agency, Internationaal Atoomenergieagentschap, Internationaal Atoomagentschap, Internationale Atoomenergieorganisatie, МАГАТЭ
african-union: African Union, Afrikaanse Unie
arab-league: Arab League, League of Arab States, Arabische Liga
gulf-cooperation-council: Gulf Cooperation Council, GCC, Samenwerkingsraad van de Golf
ecowas: ECOWAS, Economic Community of West African States, CEDEAO
igad: IGAD, Intergovernmental Authority on Development
asean: ASEAN, Association of Southeast Asian Nations
oas: Organization of American States, Organisation of American States, OAS, Organisatie van Amerikaanse Staten, OAS
icc: International Criminal Court, ICC, Internationaal Strafhof, ISH
icj: International Court of Justice, ICJ, Internationaal Gerechtshof
icrc: International Committee of the Red Cross, ICRC, Internationale Comité van het Rode Kruis, ICRK
red-cross: Red Cross, Rode Kruis
imf: IMF, International Monetary Fund, Internationaal Monetair Fonds
world-bank: World Bank, Wereldbank
wto: WTO, World Trade Organization, World Trade Organisation, Wereldhandelsorganisatie
who: WHO, World Health Organization, World Health Organisation, Wereldgezondheidsorganisatie
unhcr: UNHCR, UN Refugee Agency, VN-vluchtelingenorganisatie
unrwa: UNRWA
unicef: UNICEF
world-food-programme: World Food Programme, World Food Program, WFP, Wereldvoedselprogramma
opcw: OPCW, Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons, Organisatie voor het Verbod op Chemische Wapens
oecd: OECD, OESO, Organisation for Economic Co-operation and Development
opec: OPEC, OPEC+
csto: CSTO, Collective Security Treaty Organization
commonwealth-of-independent-states: Commonwealth of Independent States, Gemenebest van Onafhankelijke Staten, GOS
shanghai-cooperation-organisation: Shanghai Cooperation Organisation, Shanghai Cooperation Organization, Shanghai-samenwerkingsorganisatie
brics: BRICS, Brics-landen
g7: G7, Group of Seven
g20: G20, Group of Twenty
`;

const codes = new Map<string, string>();
for (const line of LINES.trim().split('\n')) {
  const [code, forms] = line.split(': ') as [string, string];
  for (const form of forms.split(', ')) codes.set(squash(form), code);
}

/** The code of a standing organisation by any of its names, or undefined. */
export const standingCode = (name: string): string | undefined => codes.get(bodyKey(name));

/**
 * A name for comparison: plain letters, without an article or a common noun before it (“news agency Reuters”) or a
 * genitive after it.
 */
export const bodyKey = memoised((name) =>
  squash(
    name
      .replace(/^(?:\p{Ll}[\p{Ll}-]*\s+)+(?=\p{Lu})/u, '')
      .replace(/^(the|de|het|die|der|das|le|la|les|l['’]|el|los|las)[\s]+/iu, '')
      .replace(/['’]s?$/u, ''),
  ),
);
