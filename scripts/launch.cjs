// Starts the command line: installs and builds first where that is needed, then runs the bundle in this process.
// The syntax of this file stays old, so that an old Node gets as far as the message about its age. CommonJS, as the
// bundle is: Node's loader of ES modules costs as much time as reading half an article.
'use strict';
const path = require('node:path');

const root = path.dirname(__dirname);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `parley: this is Node.js ${process.versions.node}; install version 20.19 or newer (https://nodejs.org)`,
  );
  process.exitCode = 1;
} else {
  const setup = require('./setup.cjs');
  const args = process.argv.slice(2);
  setup
    .prepare(root)
    .then((ready) => ready && (!setup.needsStore(args) || setup.prepareStore(root)))
    .then((ready) => ready && (!setup.needsPage(args) || setup.preparePage(root)))
    .then((ready) => {
      if (ready) require('./bundle.cjs').runBundle(root);
      else process.exitCode = 1;
    })
    .catch((error) => {
      console.error(process.env.PARLEY_DEBUG ? error : `parley: cannot start: ${error.message}`);
      process.exitCode = 1;
    });
}
