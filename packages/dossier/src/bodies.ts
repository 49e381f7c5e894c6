import { byForm, fold } from './exonyms.ts';

/*
 * International organisations that stand whatever is negotiated, by what languages call them. General knowledge.
 * id: English | Dutch | other forms.
 */
const BODIES = byForm(`
un: United Nations | Verenigde Naties | UN, U.N., VN, UNO, ONU, Vereinte Nationen, ООН
un-security-council: UN Security Council | VN-Veiligheidsraad | Security Council, Veiligheidsraad
un-general-assembly: UN General Assembly | Algemene Vergadering van de VN | General Assembly, Algemene Vergadering
un-human-rights-council: UN Human Rights Council | VN-Mensenrechtenraad | Human Rights Council, Mensenrechtenraad
eu: European Union | Europese Unie | EU, E.U., Europäische Union, Union européenne, ЕС, ЄС
european-commission: European Commission | Europese Commissie | EU Commission
european-parliament: European Parliament | Europees Parlement | EU Parliament, Europarlement
european-council: European Council | Europese Raad |
european-central-bank: European Central Bank | Europese Centrale Bank | ECB
eu-court-of-justice: European Court of Justice | Europees Hof van Justitie | Court of Justice of the European Union, Hof van Justitie van de Europese Unie, ECJ, CJEU
echr: European Court of Human Rights | Europees Hof voor de Rechten van de Mens | ECHR, EHRM
council-of-europe: Council of Europe | Raad van Europa |
nato: NATO | NAVO | North Atlantic Treaty Organization, North Atlantic Treaty Organisation, Noord-Atlantische Verdragsorganisatie, OTAN, НАТО
osce: OSCE | OVSE | Organization for Security and Co-operation in Europe, Organisation for Security and Cooperation in Europe, Organisatie voor Veiligheid en Samenwerking in Europa, OSZE
iaea: IAEA | IAEA | International Atomic Energy Agency, Internationaal Atoomenergieagentschap, Internationaal Atoomagentschap, Internationale Atoomenergieorganisatie, МАГАТЭ
african-union: African Union | Afrikaanse Unie |
arab-league: Arab League | Arabische Liga | League of Arab States
gulf-cooperation-council: Gulf Cooperation Council | Samenwerkingsraad van de Golf | GCC
ecowas: ECOWAS | ECOWAS | Economic Community of West African States, CEDEAO
igad: IGAD | IGAD | Intergovernmental Authority on Development
asean: ASEAN | ASEAN | Association of Southeast Asian Nations
oas: Organization of American States | Organisatie van Amerikaanse Staten | Organisation of American States, OAS
icc: International Criminal Court | Internationaal Strafhof | ICC, ISH
icj: International Court of Justice | Internationaal Gerechtshof | ICJ
icrc: International Committee of the Red Cross | Internationale Comité van het Rode Kruis | ICRC, ICRK
red-cross: Red Cross | Rode Kruis |
imf: International Monetary Fund | Internationaal Monetair Fonds | IMF
world-bank: World Bank | Wereldbank |
wto: World Trade Organization | Wereldhandelsorganisatie | WTO, World Trade Organisation
who: World Health Organization | Wereldgezondheidsorganisatie | WHO, World Health Organisation
unhcr: UNHCR | UNHCR | UN Refugee Agency, VN-vluchtelingenorganisatie
unrwa: UNRWA | UNRWA |
unicef: UNICEF | UNICEF |
world-food-programme: World Food Programme | Wereldvoedselprogramma | World Food Program, WFP
opcw: OPCW | OPCW | Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons, Organisatie voor het Verbod op Chemische Wapens
oecd: OECD | OESO | Organisation for Economic Co-operation and Development
opec: OPEC | OPEC | OPEC+
csto: CSTO | CSTO | Collective Security Treaty Organization
commonwealth-of-independent-states: Commonwealth of Independent States | Gemenebest van Onafhankelijke Staten | GOS
shanghai-cooperation-organisation: Shanghai Cooperation Organisation | Shanghai-samenwerkingsorganisatie | Shanghai Cooperation Organization
brics: BRICS | BRICS | Brics-landen
g7: G7 | G7 | Group of Seven
g20: G20 | G20 | Group of Twenty
`);

/** The id of a standing international organisation (`un`), by any of its names; undefined where it is not known. */
export const bodyId = (name: string): string | undefined => BODIES().get(fold(name))?.id;

/** What readers of a language call such an organisation, by any of its names; undefined where it is not known. */
export const bodyName = (name: string, language: 'en' | 'nl'): string | undefined =>
  BODIES().get(fold(name))?.[language];
