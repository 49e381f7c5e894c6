// Loaded before a program: when it ends, writes the most memory that it took, in megabytes, to file descriptor 3.
import fs from 'node:fs';
import process from 'node:process';

process.on('exit', () => {
  fs.writeSync(3, String(process.resourceUsage().maxRSS / 1024));
});
