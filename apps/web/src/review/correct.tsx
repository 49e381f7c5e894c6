import type { NewDecision } from '@parley/api';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/states.tsx';
import { useWords } from '../settings/settings.tsx';
import type { Fact } from '@parley/dossier';
import { fieldsOf, valueFor } from './fields.ts';

interface Props {
  readonly claim: string;
  readonly variant: string | undefined;
  readonly save: (decision: NewDecision) => void;
  readonly cancel: () => void;
}

/** What a field of a claim should be instead. */
export function Correct(props: Props) {
  const { language } = useWords();
  const asked = useAnswer('claim', { params: { id: props.claim }, query: { in: language } });
  return (
    <Answered asked={asked}>
      {({ variants, names }) => {
        const chosen = variants.find(({ id }) => id === props.variant) ?? variants[0];
        return chosen && <Form key={chosen.id} fact={chosen.fact} names={names} {...props} />;
      }}
    </Answered>
  );
}

function Form({
  fact,
  names,
  claim,
  variant,
  save,
  cancel,
}: Props & { readonly fact: Fact; readonly names: Readonly<Record<string, string>> }) {
  const { review } = useWords();
  const fields = fieldsOf(fact, names);
  const [name, setName] = useState(fields[0]?.name ?? '');
  const field = fields.find((one) => one.name === name);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (key: string) => {
      const value = given.get(key);
      return typeof value === 'string' ? value.trim() : '';
    };
    const reason = text('reason');
    save({
      kind: 'correct',
      claim,
      ...(variant !== undefined && { variant }),
      field: name,
      value: valueFor(fact, name, text('value')),
      ...(reason !== '' && { reason }),
    });
  };
  return (
    <form
      className="form correct"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
    >
      <label>
        {review.field}
        <select value={name} onChange={({ target }) => setName(target.value)} autoFocus>
          {fields.map((one) => (
            <option key={one.name}>{one.name}</option>
          ))}
        </select>
      </label>
      <label>
        {review.value}
        {field?.choices ? (
          <select key={name} name="value" defaultValue={field.value}>
            {field.choices.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        ) : (
          <input key={name} name="value" defaultValue={field?.value} required />
        )}
      </label>
      <label>
        {review.reason}
        <input name="reason" maxLength={2000} />
      </label>
      <p className="actions">
        <button type="submit" className="primary">
          {review.save}
        </button>
        <button type="button" onClick={cancel}>
          {review.cancel}
        </button>
      </p>
    </form>
  );
}
