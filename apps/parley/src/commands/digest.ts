import MailComposer from 'nodemailer/lib/mail-composer';
import { makeChanges, renderFragment } from '@parley/brief/record';
import type { Brief } from '@parley/brief';
import { EXIT } from '../errors.ts';
import { save } from '../files.ts';
import type { Language } from '../languages.ts';
import { print, say } from '../output.ts';
import { chooseNegotiation } from '../record/choose.ts';
import { dayBeforeLast } from '../record/days.ts';
import { withLedger } from '../record/home.ts';
import { plainBrief } from '../record/plain-brief.ts';
import { viewLanguage } from '../record/view.ts';
import { dayOf } from './parts.ts';

/** The options of `parley digest`, as the user gave them. */
export interface DigestOptions {
  readonly since?: string;
  readonly until?: string;
  readonly in?: Language;
  readonly from: string;
  readonly to?: string;
  readonly out: string;
}

/** Writes what changed in a negotiation as a mail; the exit status. */
export async function digest(asked: string | undefined, options: DigestOptions): Promise<number> {
  const [since, until] = [dayOf('--since', options.since), dayOf('--until', options.until)];
  const language = viewLanguage(options.in);
  return withLedger(
    async (ledger) => {
      const { id } = await chooseNegotiation(ledger, asked);
      const account = (await ledger.account(id, until))!;
      const from = since ?? dayBeforeLast(account);
      const found = (await ledger.changes(id, from, until)) ?? [];
      const brief = makeChanges(found, account, await ledger.documents(account), { language, since: from });
      const mail = await mailOf(brief, options);
      if (options.out === '-') await print(mail);
      else {
        await save(options.out, mail);
        say(`wrote ${options.out}`);
      }
      return EXIT.ok;
    },
    { readOnly: true },
  );
}

/** A brief as a mail (RFC 5322): its text, and the same as HTML. */
async function mailOf(brief: Brief, { from, to }: DigestOptions): Promise<string> {
  const [head] = brief.heads;
  const [section] = brief.sections;
  const subject = [head?.title, section?.heading ?? brief.notice].filter(Boolean).join(': ');
  const html = `<!doctype html>
<html lang="${brief.language}">
<head><meta charset="utf-8"></head>
<body>
${renderFragment(brief)}
</body>
</html>
`;
  const mail = new MailComposer({
    from,
    ...(to !== undefined && { to }),
    subject,
    text: plainBrief(brief),
    html,
  });
  return (await mail.compile().build()).toString('utf8');
}
