import { useState } from 'react';
import type { FormEvent } from 'react';
import { act } from '../api/use-answer.ts';
import { Failure } from '../parts/states.tsx';
import { useWords } from '../settings/settings.tsx';

/** Asks for the token, which the server then keeps in a cookie that scripts cannot read. */
export function Login({ retry }: { readonly retry: () => void }) {
  const { shell } = useWords();
  const [error, setError] = useState<Error>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = new FormData(event.currentTarget).get('token');
    act('login', { body: { token: typeof token === 'string' ? token.trim() : '' } })
      .then(retry)
      .catch((thrown: Error) => setError(thrown));
  };
  return (
    <form className="form narrow" onSubmit={submit}>
      <h1>{shell.token}</h1>
      <p>{shell.tokenHint}</p>
      <label>
        {shell.token}
        <input name="token" type="password" autoComplete="current-password" required />
      </label>
      {error && <Failure error={error} />}
      <button type="submit" className="primary">
        {shell.enter}
      </button>
    </form>
  );
}
