/*
 * npm run evaluate -- --lang nl --data DIR [--model FILE] [--source TREEBANK]   syntax, on DIR/ud
 * npm run evaluate -- --attribution --data DIR [--file dev|train] [--limit N]   who said what, on DIR/polnear
 * npm run evaluate -- --events --data DIR [--type ACCUSE] [--misses] [--wrong]   who did what to whom, on DIR/plover
 */
export {};

if (process.argv.includes('--attribution')) await import('./attribution.ts');
else if (process.argv.includes('--events')) await import('./events.ts');
else await import('../../packages/analysis/src/evaluate/main.ts');
