import { Link } from 'wouter';
import { Empty } from '../parts/states.tsx';
import { useWords } from '../settings/settings.tsx';

/** What an address shows that leads nowhere. */
export function NotFound() {
  const { shell } = useWords();
  return (
    <Empty title={shell.notFound} hint={shell.notFoundHint}>
      <Link href="/">{shell.toStart}</Link>
    </Empty>
  );
}
