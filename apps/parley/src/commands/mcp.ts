import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { EXIT } from '../errors.ts';
import { makeMcpServer } from '../mcp/server.ts';
import { withLedger } from '../record/home.ts';

/** Serves the record over standard input and output until the other side ends; the exit status. */
export async function mcp(): Promise<number> {
  return withLedger(
    async (ledger) => {
      const server = makeMcpServer(ledger);
      const ended = new Promise<void>((resolve) => {
        process.stdin.once('end', resolve).once('close', resolve);
      });
      await server.connect(new StdioServerTransport());
      await ended;
      await server.close();
      return EXIT.ok;
    },
    { readOnly: true },
  );
}
