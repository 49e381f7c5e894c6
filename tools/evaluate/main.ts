/*
 * npm run evaluate -- --lang nl --data DIR [--model FILE] [--source TREEBANK]   syntax, on DIR/ud
 * npm run evaluate -- --attribution --data DIR [--file dev|train] [--limit N]   who said what, on DIR/polnear
 */
export {};

if (process.argv.includes('--attribution')) await import('./attribution.ts');
else await import('../../packages/analysis/src/evaluate/main.ts');
