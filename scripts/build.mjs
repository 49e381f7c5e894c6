// Bundles the command line into apps/parley/dist, with the language models beside it: parley.cjs is the whole of it,
// read.cjs what the commands need that read articles and keep nothing, extract.cjs, work.cjs and serve.cjs the threads of
// the commands of these names, pdf.cjs the thread that reads PDFs.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import setup from './setup.cjs';

const { listSources, timeOf, writeManifest } = setup;

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'apps/parley/dist');
const LANGUAGES = 'packages/languages/src';
const MODEL_FILE = 'packages/analysis/src/model-file/index.ts';
const SYNTAX_MODEL = 'packages/analysis/src/parsing/model.ts';
const COUNTRIES = 'packages/brief/src/called.ts';
const NETWORK_LIBRARY = 'packages/analysis/src/network/library.ts';
const NAMES_KERNELS = 'packages/analysis/src/ner/kernels.ts';
const PACKED_LEXICONS = 'packages/analysis/src/lexicon/packed.ts';
/** The packages that make a dossier of a document. */
const READERS = ['analysis', 'dossier', 'languages', 'reading'];
/** The packages that make an account and a brief of dossiers. */
const MAKERS = ['brief', 'dossier', 'record'];
const DAY = 24 * 60 * 60 * 1000;

/** Our modules do nothing when they are loaded, so what is not used of them stays out of the bundle. */
const pureModules = {
  name: 'pure-modules',
  setup(context) {
    const ours = [path.join(root, 'packages') + path.sep, path.join(root, 'apps') + path.sep];
    context.onResolve({ filter: /^(@parley\/|\.)/ }, async ({ path: name, pluginData, ...from }) => {
      if (pluginData === 'resolved' || from.kind === 'entry-point') return undefined;
      const found = await context.resolve(name, { ...from, pluginData: 'resolved' });
      return ours.some((folder) => found.path.startsWith(folder) && !found.path.includes('node_modules'))
        ? { ...found, sideEffects: false }
        : found;
    });
  },
};

/**
 * What is loaded only when it is first called, since few runs do. Commander can run commands as programs of their own,
 * and ours are none; string-width prepares for all of Unicode, and our lines are nearly all Latin. What pg-boss has for
 * jobs at certain times is left out: we have none. Models as a build keeps them are not packed.
 */
const LATE = {
  child_process: {
    by: '/commander/',
    contents: `module.exports = { spawn: (...args) => require('node:child_process').spawn(...args) };`,
  },
  'string-width': {
    by: '/brief/',
    contents: `module.exports = (text) => require('string-width').default(text);`,
  },
  zlib: {
    by: '/model-file/',
    contents: `
      const zlib = () => require('node:zlib');
      module.exports = {
        brotliCompressSync: (...args) => zlib().brotliCompressSync(...args),
        brotliDecompressSync: (...args) => zlib().brotliDecompressSync(...args),
        get constants() { return zlib().constants; },
      };`,
  },
  'cron-parser': { by: '/pg-boss/', contents: 'module.exports = {};' },
};

const loadedLate = {
  name: 'loaded-late',
  setup(context) {
    context.onResolve(
      { filter: /^(node:)?(child_process|zlib)$|^(string-width|cron-parser)$/ },
      ({ path: name, importer, pluginData }) => {
        const module = name.replace('node:', '');
        const isLate = pluginData !== 'late' && importer.includes(LATE[module].by);
        return isLate ? { path: module, namespace: 'late' } : undefined;
      },
    );
    context.onLoad({ filter: /.*/, namespace: 'late' }, ({ path: name }) => ({
      contents: LATE[name].contents,
      resolveDir: path.join(root, 'packages/brief'),
      pluginData: 'late',
    }));
  },
};

async function bundle(outdir) {
  const { compileCountries } = await importSource(COUNTRIES);
  const { networkModule } = await importSource(NETWORK_LIBRARY);
  const { namesModule } = await importSource(NAMES_KERNELS);
  await build({
    absWorkingDir: root,
    entryPoints: {
      parley: 'apps/parley/src/main.ts',
      read: 'apps/parley/src/main-read.ts',
      extract: 'apps/parley/src/extract/worker.ts',
      work: 'apps/parley/src/work/thread.ts',
      serve: 'apps/parley/src/server/threads/worker.ts',
      pdf: 'packages/sources/src/pdf/program.ts',
    },
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    packages: 'bundle',
    // Programs for one kind of machine, and what the drivers do without.
    external: ['better-sqlite3', 'pg-native'],
    format: 'cjs',
    // What stays outside is asked for by require: scripts that V8 keeps compiled cannot import.
    supported: { 'dynamic-import': false },
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    // ASCII alone, so that a character takes V8 one byte.
    charset: 'ascii',
    // The models are found relative to the module that asks for them.
    define: {
      'import.meta.url': '__url',
      'process.env.PARLEY_LEXICONS': '"compiled"',
      'process.env.PARLEY_COUNTRIES': JSON.stringify(JSON.stringify(compileCountries())),
      'process.env.PARLEY_NETWORK_MODULE': inBase64(networkModule()),
      'process.env.PARLEY_NAMES_MODULE': inBase64(namesModule()),
      'process.env.PARLEY_READER': JSON.stringify(versionOf(READERS)),
      'process.env.PARLEY_MAKER': JSON.stringify(versionOf(MAKERS)),
    },
    banner: { js: `const __url=require('node:url').pathToFileURL(__filename).href;` },
    plugins: [pureModules, loadedLate],
    logLevel: 'warning',
  });
}

/** A string of Node's is kept outside V8's heap, and so not copied once more, where it is at least this long. */
const KEPT_OUTSIDE = 1 << 20;

/** Turns a module into the function that Node would make of it, so that starting need not (scripts/bundle.cjs). */
function wrap(file) {
  fs.writeFileSync(file, Module.wrap(fs.readFileSync(file, 'latin1')).padEnd(KEPT_OUTSIDE), 'latin1');
}

/** Bytes as a literal in code. */
const inBase64 = (bytes) => JSON.stringify(Buffer.from(bytes).toString('base64'));

/** The version of Parley, and a hash of all code and models of some packages. */
function versionOf(packages) {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'apps/parley/package.json'), 'utf8'));
  const hash = createHash('sha256');
  for (const name of packages) {
    const folder = path.join(root, 'packages', name, 'src');
    const files = fs.readdirSync(folder, { recursive: true }).map(String).sort();
    for (const file of files.filter((one) => /\.(ts|bin)$/.test(one))) {
      hash.update(file).update(fs.readFileSync(path.join(folder, file)));
    }
  }
  return `${version}+${hash.digest('hex').slice(0, 8)}`;
}

/** Puts every language's models and lexicons into a folder of its code, with all that loading would compute. */
async function storeModels(outdir) {
  const { openModel, storeModel } = await importSource(MODEL_FILE);
  const { prepareSyntax } = await importSource(SYNTAX_MODEL);
  const { packLexicons } = await importSource(PACKED_LEXICONS);
  for (const language of fs.readdirSync(path.join(root, LANGUAGES), { withFileTypes: true })) {
    if (!language.isDirectory()) continue;
    const from = path.join(root, LANGUAGES, language.name);
    for (const file of fs.readdirSync(from).filter((name) => name.endsWith('.bin'))) {
      fs.mkdirSync(path.join(outdir, language.name), { recursive: true });
      const stored = storeModel(prepareSyntax(openModel(fs.readFileSync(path.join(from, file)))));
      fs.writeFileSync(path.join(outdir, language.name, file), stored);
    }
    const exported = await importSource(path.join(LANGUAGES, language.name, 'index.ts'));
    fs.writeFileSync(path.join(outdir, language.name, 'lexicons.bin'), packLexicons(exported[language.name]));
  }
}

/** What a TypeScript module of ours exports. */
async function importSource(file) {
  const url = pathToFileURL(path.join(root, LANGUAGES, 'models.ts'));
  const define = { 'import.meta.url': JSON.stringify(url) };
  const options = { absWorkingDir: root, entryPoints: [file], bundle: true, write: false, define };
  const { outputFiles } = await build({ ...options, format: 'esm', platform: 'node', target: 'node20.19' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/**
 * Moves each file to its place in one step, the code last: a process that starts meanwhile finds a whole build,
 * old or new.
 */
function publish(outdir) {
  const files = fs.readdirSync(outdir, { recursive: true }).map(String);
  const made = files.filter((file) => fs.statSync(path.join(outdir, file)).isFile());
  const [code, models] = [true, false].map((isCode) =>
    made.filter((file) => file.endsWith('.cjs') === isCode),
  );
  for (const file of [...models, ...code]) {
    fs.mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    fs.renameSync(path.join(outdir, file), path.join(dist, file));
  }
  removeOld();
}

/** Removes what builds left that were broken off, and the parts of bundles that were in several. */
function removeOld() {
  for (const entry of fs.readdirSync(dist, { withFileTypes: true })) {
    const file = path.join(dist, entry.name);
    if (!entry.name.endsWith('.mjs') && !entry.name.startsWith('.build-')) continue;
    const age = Date.now() - (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > DAY) fs.rmSync(file, { recursive: true, force: true });
  }
}

// The list comes first, so that a change made during the build makes the next start build again.
const time = timeOf(root);
const sources = listSources(root);
const outdir = path.join(dist, `.build-${process.pid}`);
try {
  await bundle(outdir);
  wrap(path.join(outdir, 'read.cjs'));
  await storeModels(outdir);
  publish(outdir);
  writeManifest(root, sources, time);
} catch (error) {
  // esbuild has told its own errors.
  if (error.errors === undefined) console.error(error);
  process.exitCode = 1;
} finally {
  fs.rmSync(outdir, { recursive: true, force: true });
}
