import type { TokenRules } from '@parley/analysis';

const words = (list: string) => list.trim().split(/\s+/u);

/** Dutch words and sentence ends, after UD Dutch: compounds, plurals and genitives with apostrophe stay whole. */
export const tokens: TokenRules = {
  abbreviations: words(`
    dr drs mr mrs ir ing prof bc msc bsc phd lic jhr jkvr mgr ds kard zr dhr mevr mw mej fam wed st
    DR MR ST GEN
    gen lt kol maj sgt adm cmdr burg staatssecr secr plv
    bijv b.v d.w.z d.i d.m.v i.p.v i.v.m m.b.t m.b.v t.a.v t.b.v t.g.v t.o.v t.w t.z.t
    o.a o.b.v o.g.v o.i.d o.l.v o.m o.t.t.v resp m.a.w m.i m.n m.u.v i.c i.e i.h.a i.h.b i.s.m i.t.t vgl zgn
    ca max evt eventl incl excl excl versch z.s.m z.g.n n.a.v n.v.t a.h.v a.d.h.v b.g.g
    artt jo vs v chr afd hrsg uitg vnl tel wnd kath fa
    a.s jl c.q
  `),
  abbreviationsBeforeNumber: words(`
    nr nrs blz bladz p pp pag par hfdst hfst fig afb tab dl bijl afl art min gem ong artt sub tel postb
    jan feb febr mrt apr jun jul aug sep sept okt nov dec § c ca
  `),
  abbreviationsBeforeStarter: words(`
    v.s n.v u.s u.k d.c jr sr inc corp ltd co bros cie gebr z.m z.k.h h.k.h h.m v.chr n.chr a.d
  `),
  abbreviationsBeforeCapital: words(`
    enz etc e.a e.d e.v e.v.a m.m c.s e.o p.p p.p.p p.m a.m a.u.b s.v.p n.b i.o
  `),
  starters: words(`
    de het een die dat dit deze er hij zij ze ik wij we jij je u jullie men wie wat waar wanneer waarom hoe welke
    maar en of want dus toch ook wel niet nog al als toen toe nu dan daar hier daarna daarom daarnaast daarbij
    daarmee daarop daarvoor daardoor in op aan bij met voor van naar na uit over onder tegen tijdens tussen volgens
    sinds tot om door zonder zo zoals zijn haar hun onze ons mijn alle veel enkele sommige geen beide eerst eerder
    later vorig vorige volgend volgende vandaag gisteren morgen vrijdag donderdag woensdag dinsdag maandag zaterdag
    zondag hoewel omdat terwijl nadat voordat indien mits tenzij ondanks wegens vanwege bovendien echter intussen
    inmiddels ondertussen verder tegelijk tenslotte volgens behalve binnen buiten
  `),
  continuers: words('GMT UTC MET CET CEST Nederlandse Belgische'),
  continuersNear: words('tijd'),
  nameParticles: words('de het van den der ten ter te op in l la le uit voor aan bij'),
  months: words(`
    januari februari maart april mei juni juli augustus september oktober november december
    jan feb febr mrt apr jun jul aug sep sept okt nov dec
  `),
  ordinalsBefore: words(
    'januari februari maart april mei juni juli augustus september oktober november december',
  ),
  clitics: [],
  whole: [],
  splits: {},
  leadingApostrophe: words('s t n k m r ie es ns'),
  genitiveApostrophe: 'keep',
  hyphen: 'keep',
  hyphenPrefixes: [],
  slash: 'keep',
  percent: 'keep',
  units: [],
  bracketEndings: words('s n e en es er r te'),
  attribution: [],
};
