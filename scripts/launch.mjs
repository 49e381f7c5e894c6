// Starts the command line: installs and builds first where that is needed, then runs the bundle in this process.
// The syntax of this file stays old, so that an old Node gets as far as the message about its age.
import module from 'node:module';
import path from 'node:path';
import process from 'node:process';
import v8 from 'node:v8';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `parley: this is Node.js ${process.versions.node}; install version 20.19 or newer (https://nodejs.org)`,
  );
  process.exitCode = 1;
} else {
  import('./setup.mjs')
    .then((setup) => setup.prepare(root))
    .then((ready) => {
      if (!ready) {
        process.exitCode = 1;
        return undefined;
      }
      // V8 optimises what runs often, on all cores; for one article that costs more than it saves. With four times its
      // usual patience reading one takes a quarter less time, and reading many takes no longer.
      if (major < 22) v8.setFlagsFromString('--interrupt-budget=270336');
      // Node 22.1 and newer keep the compiled code, which halves the time to start.
      if (module.enableCompileCache) module.enableCompileCache(path.join(root, '.cache', 'compiled'));
      return import(pathToFileURL(path.join(root, 'apps/parley/dist/parley.mjs')).href);
    })
    .catch((error) => {
      console.error(process.env.PARLEY_DEBUG ? error : `parley: cannot start: ${error.message}`);
      process.exitCode = 1;
    });
}
