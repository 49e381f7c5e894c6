import type { LanguageMarks } from './marks.ts';

/** Languages in Latin letters. */
export const LATIN: Readonly<Record<string, LanguageMarks>> = {
  nl: {
    words:
      'de het een van en in is dat op te zijn voor met die niet aan er door als bij ook naar om uit over hij maar wordt dan nog heeft tot ze ik werd of was zich worden deze meer had hun dit zij we hebben na geen kan wel zo wat jaar al volgens tegen moet onder tussen zou eerste veel twee zal waar haar nu ze mensen alleen omdat weer kunnen toch zegt zei onze mijn wie hem sinds tijdens zullen echter sprak aldus werden gaat doen je u ons daar toen heb ben iets niets niemand altijd eerst willen wil zonder verder gisteren vandaag morgen week dag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    letters: 'éëïöüèê',
    clusters: 'ij sch cht lijk heid ng oe aa uu ee oo ui eer',
  },
  en: {
    words:
      'the of and to in a is that for was on it with as he his be by at from are this have an not or had which but they their were has will its been would more who said also we after one she you what there all can if about than when into i him could her out up so some no other new two only first over time them us our your between may these any before where while because against under during since how says do did does just then now year years people should must most many such being both each very',
    letters: 'é',
    clusters: 'th wh ck ght ing tion ly ould ea ow sh',
  },
  de: {
    words:
      'der die und in den das von zu mit sich des auf ist im für dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr zwei diese dieser wieder keine seiner uhr will zwischen immer was sagte gibt alle seit muss doch jetzt beim sei ihr mir mich uns ihm ihn waren wurden würde sollen einen nichts gestern heute montag dienstag mittwoch donnerstag freitag samstag sonntag',
    letters: 'äöüß',
    clusters: 'sch ung ei cht tz keit lich isch ie eu ver',
  },
  fr: {
    words:
      'de la le et les des l en d un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son s ont aux qu n c cette mais été comme ou nous on sa ses elle je fait leur avait deux tout être y ces même selon entre après ils était vous aussi sans bien où dont lui avoir peut contre encore leurs depuis faire fois si très cela non autres sous notre ainsi j moins alors trois avant quand vers nos toutes déjà ni donc dit jusqu tous lors pendant afin chez rien elles m',
    letters: 'éèêëàâîïôùûüçœæ',
    lacks: 'kw',
    clusters: 'eau eux ait oux ais tion ment eur oi',
  },
  es: {
    words:
      'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa eso hace otra durante siempre tan sido tras según contra está están hoy antes ayer año fueron tienen quien',
    letters: 'áéíóúñü',
    lacks: 'kw',
    clusters: 'ción ado iento ue ien ía mente idad ll',
  },
  it: {
    words:
      'di e il la che in a per un del è non l una con della i le da si sono dei al come più nel d ha gli alla anche delle ma dell lo dal su o se nella questo ed ad essere tra hanno degli stato c quello dalla all sulla fra era cui due nell ci ai dopo ancora sul loro solo perché suo così suoi sua prima molto già quando contro mi anni poi può fatto dove tutti senza stata alle questa uno tutto oggi ogni ne quanto chi sempre dall io lui noi cosa',
    letters: 'àèéìòù',
    lacks: 'jkwxy',
    clusters: 'zione gli cch ett ato zz sci ità ss',
  },
  pt: {
    words:
      'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa num nem suas meu às minha numa pelos elas qual nós lhe deles foi são está ser ter há foram pode anos dois sobre ainda segundo contra era tem disse após durante agora então onde porque',
    letters: 'ãõáéíóúâêôàç',
    lacks: 'kwy',
    clusters: 'ção ões nh lh mento dade ões ei',
  },
  ca: {
    words:
      'de la i a el que en els un les per una del amb es al no va s l d ha és més se dels són com o als però també seva seu han entre sobre aquest aquesta fer ser pel ja sense fins quan des molt tot dos anys seus on hi perquè ho si estat qui havia va van cap després durant segons ara només així aquests contra',
    letters: 'àèéíòóúïüç·',
    lacks: 'kw',
    clusters: 'ció ny ix tge',
  },
  ro: {
    words:
      'de și în a la cu pe nu care că o din să se un este al mai pentru ce au fost lui sa ca ai sunt ale după fi prin ei sau îi dar între lor el are această acest ar era unei unui doar fără când două trei iar am cele toate peste despre numai atunci până și-a anul împotriva',
    letters: 'ăâîșțşţ',
    lacks: 'kqwy',
    clusters: 'ul ii tate are',
  },
  da: {
    words:
      'og i at det er en til af på de som for med den der har ikke et om fra var han men sig kan vil ved også skal efter eller blev være nu så hun over være havde hvor mod mellem mere år kun meget jeg vi du da ud op deres hans hendes hvad siger bliver noget andre alle før under blevet flere første hvis end man selv',
    letters: 'æøåé',
    lacks: 'wq',
    clusters: 'hed sk ig',
  },
  nb: {
    words:
      'og i er det på som en til av for at med de har den ikke et om fra var han seg kan vil ved også skal etter eller ble være nå så hun over hadde hvor mot mellom mer år bare veldig jeg vi du da ut opp deres hans hennes hva sier blir noe andre alle før under blitt flere første hvis enn man selv men',
    letters: 'æøåé',
    lacks: 'wq',
    clusters: 'het sk ig',
  },
  sv: {
    words:
      'och i att det som en på är av för med den till inte om de ett har från var han men sig kan vid också ska efter eller blev vara nu så hon över hade där mot mellan mer år bara mycket jag vi du då ut upp deras hans hennes vad säger blir något andra alla före under blivit flera första när än man själv kommer skulle',
    letters: 'åäöé',
    lacks: 'wq',
    clusters: 'het sk ig ll',
  },
  is: {
    words:
      'og að í á er sem við til um en var með fyrir það af hann ekki eru frá því þess hefur hún verið sé eftir þá hafa þeir þar svo ég yfir eða voru þessi þetta upp einnig var hafði ári nú',
    letters: 'áéíóúýþæöð',
    lacks: 'cqwz',
  },
  fi: {
    words:
      'ja on ei se että oli hän mutta myös kuin jos kun joka ovat tai olla mukaan sekä vain niin ole sen hänen kanssa jo nyt mitä siitä vielä olisi jälkeen mikä ne he ollut ennen voi sitä tämä siellä sitten ettei koska minä me te vuonna eivät kuitenkaan välillä asti tämän',
    letters: 'äö',
    lacks: 'cqwxz',
    clusters: 'ää aa ii uu ss ll tt kk nn ssa',
  },
  et: {
    words:
      'ja on ei et see ta oli ka kui mis oma selle aga või siis nii kes üle ning seda pärast veel ole välja juba vaid kuid olid nad mille ütles aasta tema olnud mida need sest enne kõik nende vastu üks kas saab',
    letters: 'äöõüšž',
    lacks: 'cqwxy',
    clusters: 'aa ee ii uu',
  },
  hu: {
    words:
      'a az és hogy nem is egy volt meg de van ez ki csak már azt mint még el le be fel lesz pedig vagy mert ha kell után minden majd szerint között akkor sem ezt amely aki így több két úgy ami lehet alatt voltak most itt ott neki őt számára ellen miatt által',
    letters: 'áéíóöőúüű',
    lacks: 'qwx',
    clusters: 'gy sz cs ny',
  },
  pl: {
    words:
      'w i z na się do nie to że jest o a jak po od za przez dla ale co oraz są już przed także tylko było był była jego tym czy może ich jej który która które ze by być przy roku będzie został między pod tego tej te bez lat jednak mnie nad tak gdy podczas wobec które nich mają ma bardzo',
    letters: 'ąćęłńóśźż',
    lacks: 'qvx',
    clusters: 'cz sz rz dz ch ski owa',
  },
  cs: {
    words:
      'a v se na je že s z o do i to k ve za by pro si po jako ale jsou byl od jeho která který které nebo už také při podle však jen bude bylo jsem jak tak až mezi před této roku let byla byly kteří své aby proti není pod ještě jejich tím může má této co kde',
    letters: 'áčďéěíňóřšťúůýž',
    lacks: 'qwx',
    clusters: 'sk ov ch',
  },
  sk: {
    words:
      'a v sa na je že s z o do aj to k vo za by pre si po ako ale sú bol od jeho ktorá ktorý ktoré alebo už tiež pri podľa však len bude bolo som tak až medzi pred tejto roku rokov bola boli ktorí svoje aby proti nie pod ešte ich môže má čo kde',
    letters: 'áäčďéíĺľňóôŕšťúýž',
    lacks: 'qwx',
    clusters: 'sk ov ch',
  },
  hr: {
    words:
      'i u je se na da za su od s o a koji iz što kao do nije bi te će ili po samo koje biti ali ne bio koja sam još je li kako prema može nakon između već zbog protiv bila tako godine prije ga tijekom svoje sve kada oko jer',
    letters: 'čćđšž',
    lacks: 'qwxy',
    clusters: 'nj lj',
  },
  sl: {
    words:
      'in je v na se da za so ki z po s pa tudi o kot od ne do bi ali iz pri še bo ni bil le med ko kar si bilo med pred lahko več če svoje ker po leta proti zaradi bila vse kako',
    letters: 'čšž',
    lacks: 'qwxy',
  },
  lt: {
    words:
      'ir yra kad į iš su bei buvo kaip bet tik jau dėl po prie nuo per apie tai ar savo jo kai už jis ne tačiau dar labai metų metais taip pat prieš būti gali pasak tarp jie kurie kuris ši šis bus',
    letters: 'ąčęėįšųūž',
    lacks: 'qwx',
  },
  lv: {
    words:
      'un ir ka no ar uz par kas arī bija pēc tika kā bet lai vai ne tā tas ko viņš gada jau līdz pie gan ja savu nav kad vēl tikai tiek būs pret starp šo gadā viņa kuri ļoti',
    letters: 'āčēģīķļņšūž',
    lacks: 'qwxy',
  },
  tr: {
    words:
      've bir bu da de için ile olarak çok olan daha gibi en kadar ne var sonra o ama ise ki her iki yeni mi göre değil oldu ya kendi olduğu tarafından şey zaman hem şu sadece önce büyük arasında dedi ben yok bunu nasıl karşı vardı diye içinde ilk onun eden eski veya',
    letters: 'çğıöşüâî',
    lacks: 'qwx',
    clusters: 'lar ler yor mış ıl ın dır',
  },
  az: {
    words:
      'və ilə üçün də isə çox kimi edir ən hər iki edib olub tərəfindən etmək qədər deyil dedi amma görə sonra artıq böyük yeni həm bir bu ki da olan o olaraq daha var ya onun arasında',
    letters: 'əçğıöşü',
    lacks: 'w',
    clusters: 'lar lər',
  },
  af: {
    words:
      'die van en n in is het dat op nie wat te vir met sy hy was aan deur as ook by om na word of oor uit hulle dit maar sal tot se kan wees ons nog jaar daar meer kon teen hom haar ek moet een sê het toe tussen sou volgens baie net my geen hierdie só eerste twee onder weer waar mense nou gesê word',
    letters: 'êëéèôûîïöüá',
    lacks: 'cqxz',
    clusters: 'ks lik heid aa uu ee oo oe ui ng',
  },
  fy: {
    words:
      'de en it fan in is dat yn op te foar mei dy net oan troch as ek by nei om út oer hy mar wurdt dan noch hat ta se ik waard of wie har wurde dizze mear hie jo wy ha gjin kin wol sa wat jier al moat ûnder tusken soe earste folle twa sil dêr no dit binne syn',
    letters: 'âêôûúé',
    lacks: 'cqxz',
    clusters: 'oa ea tsj sk',
  },
  id: {
    words:
      'yang dan di dengan untuk dari ini dalam tidak pada itu akan juga oleh ke telah sebagai adalah karena ada bisa mereka para kata saat tersebut dia kami tahun lebih atau sudah menjadi antara dapat bahwa hanya secara setelah namun harus masih seperti belum hari saya',
    letters: 'é',
    lacks: 'qx',
    clusters: 'ng nya kan',
  },
  sw: {
    words:
      'na ya wa kwa ni katika za la cha kuwa hiyo huo huu hii kama hivyo alisema pia baada watu nchi lakini yake wake ambao hilo hayo vya zaidi ili mwaka rais kati bila wakati',
    lacks: 'qxc',
  },
  sq: {
    words:
      'të e në dhe i që për një me është nga se u do më ka si nuk por kjo ky janë ai sa duke pas tij kanë prej mund ishte deri ndërsa tha vetëm edhe kur shumë ndaj midis',
    letters: 'ëç',
    lacks: 'w',
  },
  vi: {
    words:
      'và của là có trong được các cho một không với những người đã này từ đến khi về ở ra để như cũng sẽ vào năm theo nhiều tại lại trên nước đó hai sau việc phải đang nhưng',
    letters: 'ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
    lacks: 'fjwz',
    clusters: 'ng nh',
  },
  eu: {
    words:
      'eta da ez du bat dira izan ere zen dute baina egin dela edo hori duen beste baino oso den hau dituen egiten zuen behar arabera gabe artean ziren esan dago ditu bere',
    letters: 'ñü',
    lacks: 'cqvwy',
  },
};
