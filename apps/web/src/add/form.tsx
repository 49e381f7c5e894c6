import { call } from '@parley/api';
import type { Job } from '@parley/api';
import { useState } from 'react';
import type { DragEvent, FormEvent } from 'react';
import { useWords } from '../settings/settings.tsx';
import { isDate, requestOf } from './request.ts';

type Take = (work: Promise<Job>) => Promise<boolean>;

/** Where a text is pasted, an address given, or files dropped. */
export function AddForm({ take }: { readonly take: Take }) {
  const { add } = useWords();
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (name: string) => {
      const value = given.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const published = text('published');
    const body = requestOf({
      text: text('text'),
      url: text('url'),
      title: text('title'),
      published,
      source: text('source'),
    });
    const wrong = body === undefined ? add.nothing : isDate(published) ? undefined : add.badDate;
    setProblem(wrong);
    if (body === undefined || wrong !== undefined) return;
    void take(call('addReport', { body })).then((taken) => taken && form.reset());
  };
  const upload = (files: Iterable<File>) => {
    for (const file of files) void take(uploaded(file));
  };
  return (
    <div className="adding">
      <form className="form" onSubmit={submit} noValidate>
        <label>
          {add.paste} <span id="paste-hint">{add.pasteHint}</span>
          <textarea name="text" rows={9} aria-describedby="paste-hint" />
        </label>
        <label>
          {add.address}
          <input name="url" type="url" inputMode="url" placeholder={add.addressHint} />
        </label>
        <div className="row">
          <Optional name="title" label={add.articleTitle} />
          <Optional name="source" label={add.source} />
          <Optional name="published" label={add.published} placeholder={add.publishedHint} />
        </div>
        {problem !== undefined && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <p>
          <button type="submit" className="primary">
            {add.submit}
          </button>
        </p>
      </form>
      <Drop upload={upload} />
    </div>
  );
}

async function uploaded(file: File): Promise<Job> {
  const body = new Uint8Array(await file.arrayBuffer());
  return call('uploadReport', { query: { name: file.name }, body });
}

function Optional({
  name,
  label,
  placeholder,
}: {
  readonly name: string;
  readonly label: string;
  readonly placeholder?: string;
}) {
  const { add } = useWords();
  return (
    <label>
      {label} <span>{add.optional}</span>
      <input name={name} placeholder={placeholder} />
    </label>
  );
}

function Drop({ upload }: { readonly upload: (files: Iterable<File>) => void }) {
  const { add } = useWords();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    upload(event.dataTransfer.files);
  };
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{add.drop}</p>
      <label className="button">
        {add.browse}
        <input
          type="file"
          multiple
          className="hidden"
          onChange={({ target }) => {
            upload(target.files ?? []);
            target.value = '';
          }}
        />
      </label>
    </div>
  );
}
