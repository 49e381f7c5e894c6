import type { Targets } from './targets.ts';

/** A palette; contrasts of text on its ground are at least 4.5 to 1 (WCAG 2.2 AA), which a test computes. */
export interface Palette {
  readonly ground: string;
  readonly sheet: string;
  readonly ink: string;
  readonly muted: string;
  readonly link: string;
  readonly rule: string;
  readonly doubt: string;
  readonly mark: string;
  readonly markInk: string;
}

export const LIGHT: Palette = {
  ground: '#faf9f6',
  sheet: '#ffffff',
  ink: '#1e1d1b',
  muted: '#5b5953',
  link: '#0a5261',
  rule: '#dcd9d0',
  doubt: '#8a4a00',
  mark: '#ffe48a',
  markInk: '#1e1d1b',
};

export const DARK: Palette = {
  ground: '#151619',
  sheet: '#1b1d21',
  ink: '#e7e5df',
  muted: '#a9a69e',
  link: '#86cbd9',
  rule: '#33353b',
  doubt: '#f1b562',
  mark: '#6a5500',
  markInk: '#fff8dc',
};

const variables = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${String(value)}`)
    .join(';');

/** What of the source is marked when its citation is followed: every word, not only the first run of them. */
export function targetStyle(targets: Targets): string {
  const marks = targets.all().map(({ id, classes }) => {
    const words = classes.map((name) => `.${name}`).join(',');
    return `:root:has(#${id}:target) :is(${words}){background:var(--mark);color:var(--markInk);text-decoration:none}`;
  });
  return marks.length > 0 ? `${marks.join('\n')}\n` : '';
}

export const STYLE = `
:root{color-scheme:light dark;${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0 0 1rem;padding:0;list-style:none}
nav a[aria-current]{color:inherit;text-decoration:none;font-weight:600}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
main:focus,.t:focus{outline:none}
a{color:var(--link)}
h1,h2,h3,p,dl,dd,ul,table{margin:0;padding:0}
main,aside{padding:2rem clamp(1rem,4vw,3rem) 4rem;overflow-wrap:anywhere}
main>*{max-width:46rem;margin-inline:auto}
h1{font:600 1.75rem/1.2 Charter,"Iowan Old Style","Palatino Linotype",Georgia,serif;text-wrap:balance}
.details,.also{color:var(--muted);margin-top:.5rem}
.notice{margin-top:1.5rem;padding:.75rem 1rem;border-left:3px solid var(--link)}
section{margin-top:2.25rem!important}
h2{font-size:1.0625rem;font-weight:650;padding-bottom:.35rem;border-bottom:1px solid var(--rule)}
h3{font-size:.9375rem;font-weight:600;color:var(--muted);margin-top:1.1rem}
dl{display:grid;grid-template-columns:minmax(6.5rem,24%) minmax(0,1fr);gap:.35rem 1.25rem;margin-top:.6rem}
dt{grid-column:1;color:var(--muted)}
dd{grid-column:2}
ul{list-style:none;margin-top:.6rem}
li+li{margin-top:.35rem}
li{padding-left:1.1rem;text-indent:-1.1rem}
li::before{content:"–";display:inline-block;width:1.1rem;text-indent:0;color:var(--muted)}
nav li{margin:0;padding:0;text-indent:0}
nav li::before{content:none}
table{width:100%;border-collapse:collapse;margin-top:.6rem}
th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;font-weight:400}
thead th{color:var(--muted);font-size:.9375rem;padding-top:0}
tbody tr{border-top:1px solid var(--rule)}
tbody th{font-weight:600;width:22%}
td div+div,dd div+div{margin-top:.35rem}
.about{font-weight:400;color:var(--muted);font-size:.9375rem}
.aside{color:var(--muted);font-size:.875rem}
.under{margin-top:.15rem}
.under li{font-size:.9375rem;color:var(--muted)}
.cite{display:inline-block;min-width:1.5rem;padding:.15em .3em;font-size:.75rem;font-weight:400;line-height:1.2;text-align:center;text-indent:0;text-decoration:none;border-radius:.25rem;font-variant-numeric:tabular-nums;vertical-align:.12em;border:1px solid var(--rule)}
.cite:hover,.cite[aria-current]{background:var(--link);color:var(--ground);border-color:var(--link)}
.doubt{color:var(--doubt);font-weight:700;cursor:help}
details{margin-top:.6rem}
summary{cursor:pointer;color:var(--link);padding:.25rem 0}
footer{margin-top:3rem!important;color:var(--muted);font-size:.875rem}
aside{background:var(--sheet);border-top:1px solid var(--rule)}
aside h2{color:var(--muted);border:0}
aside{padding-bottom:6rem}
aside>*{max-width:38rem;margin-inline:auto}
article{font:1.0625rem/1.6 Charter,"Iowan Old Style","Palatino Linotype",Georgia,serif}
article h3{color:var(--ink)}
article .head{font-weight:600}
article p{margin-top:.9em;unicode-bidi:isolate}
.t{scroll-margin:30vh 0}
.q{text-decoration:underline dotted var(--muted);text-decoration-thickness:1px;text-underline-offset:.2em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.t:target+.q{background:var(--mark);color:var(--markInk)}
.skip,.back{position:fixed;z-index:1;padding:.6rem 1rem;background:var(--link);color:var(--ground);border-radius:.25rem;text-decoration:none}
.skip{left:1rem;top:-5rem}
.skip:focus{top:1rem}
.back{right:1rem;bottom:1rem;display:none}
:root:has(.t:target) .back{display:block}
@media (min-width:64rem){
.page{display:grid;grid-template-columns:minmax(0,1.2fr) minmax(0,1fr)}
aside{position:sticky;top:0;height:100vh;overflow:auto;border-top:0;border-left:1px solid var(--rule)}
}
@media (max-width:40rem){
dl{display:block}
dt{margin-top:.6rem}
table,thead,tbody,tr,th,td{display:block;width:auto!important}
thead{position:absolute;clip-path:inset(50%);width:1px!important;height:1px;overflow:hidden}
tbody tr{padding:.5rem 0}
tbody th,td{padding:.15rem 0}
td::before{content:attr(data-column);display:block;color:var(--muted);font-size:.875rem}
td.empty,.single td::before{display:none}
tbody tr:first-child{border-top:0}
}
@media (forced-colors:active){.t:target+.q{background:Mark;color:MarkText}}
@media (prefers-reduced-motion:no-preference){aside{scroll-behavior:smooth}}
@media print{
:root{${variables(LIGHT)};font-size:10pt}
.skip,.back{display:none!important}
main,aside{padding:0}
main>*,aside{padding-bottom:6rem}
aside>*{max-width:none}
aside{break-before:page;border:0;height:auto;position:static;overflow:visible}
tr,li,dd{break-inside:avoid}
details::details-content{content-visibility:visible;height:auto}
}
`;
