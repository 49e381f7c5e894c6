import { Link } from 'wouter';
import { useWords } from '../settings/settings.tsx';

/** What an address shows that leads nowhere. */
export function NotFound() {
  const { shell } = useWords();
  return (
    <div className="sheet">
      <div className="empty">
        <h1>{shell.notFound}</h1>
        <p>{shell.notFoundHint}</p>
        <p>
          <Link href="/">{shell.toStart}</Link>
        </p>
      </div>
    </div>
  );
}
