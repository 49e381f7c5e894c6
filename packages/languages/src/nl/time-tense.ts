import type { TimeGrammar } from '@parley/analysis';

function set(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Preterites that add an n in the plural. */
const WEAK = set(`
  zei wilde kondigde meldde noemde eiste stelde verklaarde erkende bevestigde ontkende weigerde dreigde waarschuwde
  antwoordde reageerde benadrukte herhaalde voegde vertelde legde zegde belde ontmoette praatte onderhandelde
  overlegde tekende ondertekende stemde overhandigde stuurde reisde landde arriveerde opende begon eindigde duurde
  leidde vroeg maakte raakte volgde herinnerde betoogde beloofde suggereerde opperde drong riep prees veroordeelde
  bekritiseerde beschuldigde publiceerde schortte beëindigde hervatte verwierp accepteerde aanvaardde keurde wees
  kaatste hoopte verwachtte dacht wachtte werkte keerde haalde probeerde leek telde toonde uitte veroverde bombardeerde
  pleegde doodde eiste kostte plaatste tweette postte bemiddelde organiseerde bezocht presenteerde lanceerde
  stapte stopte startte ruilde wisselde bracht zorgde bleek hield liep viel vond trof gaf nam zat stond
  rechtvaardigde verschoof mislukte strandde sneuvelde vluchtte vernietigde ontplofte explodeerde verdedigde
  herstelde vertraagde dwong dreef sloot schoot verhoogde verlaagde`);

/** Preterites of their own, singular and plural. */
const STRONG = set(`
  was waren had hadden werd werden kwam kwamen ging gingen sprak spraken zeiden gaf gaven nam namen zag zagen zat zaten
  stond stonden lag lagen hield hielden liet lieten liep liepen riep riepen viel vielen vond vonden begon begonnen
  bleef bleven bleek bleken schreef schreven kreeg kregen besloot besloten sloot sloten trok trokken verliet verlieten
  vertrok vertrokken wees wezen bracht brachten dacht dachten zocht zochten bezocht bezochten kocht kochten mocht mochten
  kon konden moest moesten wist wisten deed deden droeg droegen sloeg sloegen vroeg vroegen joeg verloor verloren
  won wonnen drong drongen dwong dwongen zond zonden trof troffen verwierp verwierpen hielp stierf stierven
  steeg stegen zweeg zwegen verscheen verschenen verdween verdwenen vloog vlogen schoot schoten ontsloeg
  aankwam aankwamen plaatsvond plaatsvonden bijeenkwam bijeenkwamen toegaf aanbood boden bood prees prezen
  vertraagde riepen lazen las at wou wouden gold golden ontstond ontstonden overleed overleden wierp wierpen
  verzocht verzochten bereikte bereikten voorstelde voorlegde uitriep opriep aannam aannamen
  schoof schoven trad traden brak braken ontbrak ontbraken ontving ontvingen sprong sprongen greep grepen koos kozen
  besprak bespraken keek keken leed leden reed hief hieven streed streden uitkwam uitkwamen afbrak afbraken`);

/** How Dutch says whether a time lies behind or ahead. */
export const tenseCues: TimeGrammar['tense'] = {
  past: new Set([
    ...WEAK,
    ...[...WEAK].map((form) => `${form}n`),
    ...STRONG,
    ...set('aldus geworden geweest sinds sedert'),
  ]),
  pastEndings: [],
  notPast: new Set(),
  present: set(`
    schuift schuiven is zijn wordt worden gaat gaan komt komen kan kunnen moet moeten mag mogen wil willen staat staan begint beginnen vindt
    vinden heeft hebben houdt houden geeft geven neemt nemen blijft blijven spreekt spreken praat praten reist reizen
    ontmoet ontmoeten verwacht verwachten hoopt hopen volgt volgen legt leggen stemt stemmen eist eisen weigert
    weigeren dreigt dreigen besluit besluiten vertrekt vertrekken keert keren ontvangt ontvangen maakt maken doet doen
    loopt lopen ligt liggen zit zitten krijgt krijgen treedt treden verloopt verlopen vervalt gaat hervat hervatten
    overlegt overleggen onderhandelt onderhandelen tekent tekenen opent openen stopt stoppen verlaat verlaten
    zwijgt zwijgen ingaat afloopt plaatsvindt plaatsvinden bijeenkomt bijeenkomen doorgaat aankomt arriveert
    brengt brengen stuurt sturen laat laten levert leveren draagt dragen ruilt ruilen wisselt wisselen landt landen
    vergadert vergaderen debatteert beslist beslissen wacht wachten start starten duurt duren eindigt eindigen`),
  future: set('zal zullen zou zouden moet moeten hoopt hopen wil gaat gaan komend'),
  planned: set('gepland voorzien verwacht bedoeld beoogd vastgesteld'),
  conditional: set('zou zouden'),
  passive: new Set(),
  perfect: set('heeft hebben is zijn hebt ben'),
  participle:
    /^(?:af|aan|be|bij|door|er|ge|her|in|mee|na|om|onder|ont|op|over|plaats|samen|tegen|terug|toe|uit|vast|ver|voor|weg)\p{L}{2,}[dt]$|(?:gesproken|gekomen|gegeven|genomen|begonnen|besloten|gesloten|geslopen|verlaten|vertrokken|gebleken|gebleven|gevonden|gehouden|gegaan|gedaan|geweest|getroffen|worpen|getrokken|geroepen|verschenen|overleden|gevallen|geslagen|ontslagen|geschreven|gevochten|geschoten|verloren|gewonnen|gekregen|gezien|geweten|gestorven|gestegen|gevlogen|gebroken|gelopen|gelaten|gebracht|gezocht|gevraagd)$/u,
  asParticiple: set('laten weten horen zien'),
  moved: set(
    'verschoven uitgesteld verplaatst verzet verdaagd opgeschoven doorgeschoven vervroegd geschorst',
  ),
  onto: set('naar tot'),
  subordinators: set(
    'dat die wie waarin waarop waarbij waarna wanneer als omdat zodat nadat voordat toen terwijl hoewel of waar totdat zodra',
  ),
  connectors: set('en maar want dus om'),
};
