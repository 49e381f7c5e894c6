import { describe, expect, test } from 'vitest';
import { BODY, jsonLd, makePage, PARAGRAPHS } from '../make-page.ts';
import { readOne } from '../reading.ts';

const FIRST = PARAGRAPHS[0];

describe('the text of a page', () => {
  test('is its title, a blank line, and its paragraphs with a blank line between them', async () => {
    const { text } = await readOne(makePage());
    expect(text).toBe(`Envoys meet again\n\n${PARAGRAPHS.join('\n\n')}`);
  });

  test('keeps headings on lines of their own and gives items of lists a mark', async () => {
    const body = `${BODY}<h2>What is on the table?</h2><ul><li>A truce of thirty days, to begin on Monday.</li></ul>${BODY}`;
    const { text } = await readOne(makePage({ body }));
    expect(text).toContain('\n\nWhat is on the table?\n\n- A truce of thirty days, to begin on Monday.\n\n');
  });

  test('is about what the title is about, not what asks readers for their addresses', async () => {
    const first =
      'The envoys of both countries are to meet again on Friday, say their hosts, who hope for more this time.';
    const box = `<p>Would you like to know what goes on in the world? Every Friday we write a letter to our readers about it.</p>
      <p>We will only send you what you ask for, and you may leave the list at any time that you like.</p>
      <p>Nobody else will see your address, which we keep with care as the law asks of us.</p>`;
    const page = `<html lang="en"><head><title>Envoys meet again</title></head><body>
      <div class="sidebar-layout"><h1>Envoys meet again</h1><p>${first}</p>${BODY}</div><section>${box}</section></body></html>`;
    expect((await readOne(page)).text.split('\n\n').slice(1)).toEqual([first, ...PARAGRAPHS]);
  });

  test('is told to be missing where the page is no tree that a browser makes', async () => {
    const page = '<html ><head><template><h2>@type":"Envoys meet again><body>';
    await expect(readOne(page)).rejects.toThrow('there is no article on the page');
  });

  test('has no captions, menus, related articles or comments in it', async () => {
    const { text } = await readOne(
      makePage({
        body: `<figure><img src="a.jpg"><figcaption>A hotel. Photo: Example</figcaption></figure>
          <div class="wp-caption-text">The lake</div>${BODY}<p>Read more: <a href="/x">What we know of the draft</a></p>${BODY}
          <aside><h2>More news</h2><ul><li><a href="/1">A train stands still</a></li></ul></aside>`,
        after: `<div id="comments"><h2>2 comments</h2><p>I do not believe a word of this, and I never did before either.</p></div>`,
      }),
    );
    expect(text.split('\n\n').slice(1)).toEqual([...PARAGRAPHS, ...PARAGRAPHS]);
  });

  test('leaves out a heading that stands above nothing but links elsewhere', async () => {
    const body = `${BODY}<h3>See also</h3><p><a href="/1">The road to the talks</a></p><h3>In short</h3><p>Nothing was signed.</p>`;
    const { text } = await readOne(makePage({ body }));
    expect(text).not.toContain('See also');
    expect(text).toMatch(/\n\nIn short\n\nNothing was signed\.$/);
  });

  test('begins with the lead where that stands apart from the article', async () => {
    const lead = 'After a pause of two months the parties sit at one table again, the hosts say.';
    const before = `<section class="top"><div class="kicker"><p class="lead">${lead}</p></div></section>`;
    const head = `<meta property="og:description" content="${lead.slice(0, 70)}…">`;
    expect((await readOne(makePage({ before, head }))).text).toMatch(/^Envoys meet again\n\nAfter a pause/);
  });

  test('knows lines that end with a break, and paragraphs that end with two', async () => {
    const body = `<div>${FIRST}<br><br>${PARAGRAPHS[1]}<br>Nobody else spoke.</div>`;
    const { text } = await readOne(makePage({ body }));
    expect(text).toBe(`Envoys meet again\n\n${FIRST}\n\n${PARAGRAPHS[1]}\nNobody else spoke.`);
  });

  test('has no characters that nobody sees', async () => {
    const body = `<p>The dele\u00adgations\u200b of both\u00a0sides  met\u2066 on Friday in a hotel by the lake, says a\u0007 spokeswoman.</p>`;
    const { text } = await readOne(makePage({ body }));
    expect(text).toMatch(
      /The delegations of both sides met on Friday in a hotel by the lake, says a spokeswoman\.$/,
    );
  });

  test('leaves out the numbers of notes', async () => {
    const body = `<p>The talks had begun in March.<sup><a href="#1">[1]</a></sup> They were broken off in May.</p>${BODY}`;
    expect((await readOne(makePage({ body }))).text).toContain('begun in March. They were');
  });

  test('is found on a page that leaves out all optional tags', async () => {
    const page = `<!doctype html><title>Envoys meet again</title><h1>Envoys meet again</h1>${BODY}`;
    expect((await readOne(page)).text).toBe(`Envoys meet again\n\n${PARAGRAPHS.join('\n\n')}`);
  });

  test('is found in the columns of an old page of tables', async () => {
    const page = `<HTML><BODY><TABLE><TR><TD><A HREF=a>News</A><BR><A HREF=b>Sport</A></TD><TD><B>Envoys meet</B><BR><BR>
      ${PARAGRAPHS.join('<BR><BR>')}</TD></TR></TABLE></BODY></HTML>`;
    expect((await readOne(page)).text).toBe(`Envoys meet\n\n${PARAGRAPHS.join('\n\n')}`);
  });

  test('of a live blog is all its posts with their headings', async () => {
    const post = (n: number) =>
      `<article><h2>Post ${String(n)}</h2><p>${PARAGRAPHS[n % 2]!} That was ${String(n)}.</p></article>`;
    const { text } = await readOne(makePage({ body: [1, 2, 3].map(post).join('') }));
    expect(text.match(/Post \d|That was \d/g)).toEqual(
      [1, 2, 3].flatMap((n) => [`Post ${String(n)}`, `That was ${String(n)}`]),
    );
  });

  test('is that of its data where the page is made in the browser', async () => {
    const head = jsonLd({
      '@type': 'NewsArticle',
      headline: 'Envoys meet',
      articleBody: PARAGRAPHS.join('\n'),
    });
    const page = `<!doctype html><html><head><title>App</title>${head}</head><body><div id="root"></div></body></html>`;
    expect((await readOne(page)).text).toBe(`Envoys meet\n\n${PARAGRAPHS.join('\n\n')}`);
  });

  test('of a live blog that is made in the browser is its updates', async () => {
    const liveBlogUpdate = PARAGRAPHS.map((articleBody, at) => ({
      '@type': 'BlogPosting',
      headline: `Post ${String(at)}`,
      articleBody,
    }));
    const head = jsonLd({ '@type': 'LiveBlogPosting', headline: 'Live', liveBlogUpdate });
    const page = `<!doctype html><html><head>${head}</head><body></body></html>`;
    expect((await readOne(page)).text).toBe(
      `Live\n\nPost 0\n\n${PARAGRAPHS[0]}\n\nPost 1\n\n${PARAGRAPHS[1]}`,
    );
  });
});

describe('the publication date', () => {
  const article = (more: object) =>
    jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...more });
  const published = async (head: string, body = BODY) => (await readOne(makePage({ head, body }))).published;

  test.each([
    '2025-05-16T23:30:00-05:00',
    '2025-05-16T00:30:00+02:00',
    '2025-05-16',
    '2025-05-16T10:00:00.000Z',
  ])('is the day that is printed, whatever the zone: %s', async (datePublished) => {
    expect(await published(article({ datePublished }))).toBe('2025-05-16');
  });

  test('is found in a list, in a graph, and beside other things', async () => {
    const one = { '@type': ['Article', 'NewsArticle'], datePublished: '2025-05-16' };
    expect(await published(jsonLd([{ '@type': 'BreadcrumbList' }, one]))).toBe('2025-05-16');
    expect(
      await published(jsonLd({ '@graph': [{ '@type': 'WebPage', datePublished: '2025-05-17' }, one] })),
    ).toBe('2025-05-16');
    expect(await published(jsonLd({ '@type': 'WebPage', mainEntity: one }))).toBe('2025-05-16');
  });

  test('is that of the article whose headline the page has, not of a related one', async () => {
    const other = { '@type': 'NewsArticle', headline: 'Another story', datePublished: '2024-01-01' };
    const own = { '@type': 'NewsArticle', headline: 'Envoys meet again', datePublished: '2025-05-16' };
    expect(await published(jsonLd([other, own]))).toBe('2025-05-16');
  });

  test('is found where the script has a comment around it and line ends in its strings', async () => {
    const data = '<!-- {"@type":"NewsArticle","headline":"Envoys\nmeet","datePublished":"2025-05-16"} -->';
    expect(await published(`<script type="application/ld+json">${data}</script>`)).toBe('2025-05-16');
  });

  test.each([
    '<meta property="article:published_time" content="2025-05-16T09:00:00+02:00">',
    '<meta name="DC.date.issued" content="2025-05-16">',
    '<meta itemprop="datePublished" content="2025-05-16 09:00">',
    '<meta name="pubdate" content="Fri, 16 May 2025 09:00:00 GMT">',
    '<meta name="date" content="20250516T090000Z">',
  ])('is found in %s', async (meta) => {
    expect(await published(meta)).toBe('2025-05-16');
  });

  test('is that of a time in the article', async () => {
    expect(await published('', `<time datetime="2025-05-16T09:00+02:00">today</time>${BODY}`)).toBe(
      '2025-05-16',
    );
  });

  test('stays open where only a change is dated, or the dates are those of others', async () => {
    expect(await published('<meta property="article:modified_time" content="2025-05-16">')).toBeNull();
    const after = '<div><time datetime="2025-05-01">a</time><time datetime="2025-05-02">b</time></div>';
    expect((await readOne(makePage({ after }))).published).toBeNull();
  });

  test('gives way to the date of the options', async () => {
    const page = makePage({ head: article({ datePublished: '2025-05-16' }) });
    expect((await readOne(page, { published: '2025-05-17' })).published).toBe('2025-05-17');
  });
});

describe('the title', () => {
  const titled = async (title: string, head: string) => (await readOne(makePage({ title, head }))).title;

  test('is the heading of the article rather than what was shortened for sharing', async () => {
    const head =
      '<meta property="og:title" content="Envoys meet again in a hotel"><meta property="og:site_name" content="Example">';
    expect(await titled('Envoys meet again in a hotel by the lake', head)).toBe(
      'Envoys meet again in a hotel by the lake',
    );
  });

  test('is not the heading of the site', async () => {
    const page = `<html><head><title>Envoys meet again - The Example</title><meta property="og:site_name" content="The Example">
      </head><body><h1>The Example</h1><article>${BODY}</article></body></html>`;
    expect((await readOne(page)).title).toBe('Envoys meet again');
  });

  test('loses the name of the site, before or behind it', async () => {
    for (const title of ['Envoys meet again | Example News', 'Example News - Envoys meet again']) {
      const head = `<meta property="og:title" content="${title}"><meta property="og:site_name" content="Example News">`;
      const page = `<html><head>${head}</head><body><article>${BODY}</article></body></html>`;
      expect((await readOne(page)).title).toBe('Envoys meet again');
    }
  });

  test('stands once at the beginning of the text', async () => {
    expect((await readOne(makePage({ title: 'Round two' }))).text.match(/Round two/g)).toHaveLength(1);
  });
});

describe('what a page says of its origin', () => {
  test('is the publisher of the JSON-LD, by name or by reference', async () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'Envoys meet again', publisher: { '@id': '#org' } },
      { '@type': 'Organization', '@id': '#org', name: 'The Example' },
    ];
    expect((await readOne(makePage({ head: jsonLd({ '@graph': graph }) }))).source).toBe('The Example');
    const named = jsonLd({ '@type': 'NewsArticle', publisher: { name: 'The Example' } });
    expect((await readOne(makePage({ head: named }))).source).toBe('The Example');
  });

  test('is the name of the site, else its host', async () => {
    expect(
      (await readOne(makePage({ head: '<meta property="og:site_name" content="The Example">' }))).source,
    ).toBe('The Example');
    expect((await readOne(makePage(), { url: 'https://www.example.org/a' })).source).toBe('example.org');
  });

  test('is its canonical address, without the place within the page', async () => {
    const head = '<link rel="canonical" href="/story/1#top">';
    expect((await readOne(makePage({ head }), { url: 'https://m.example.org/story/1?ref=rss' })).url).toBe(
      'https://m.example.org/story/1',
    );
  });

  test.each(['https://elsewhere.example/1', 'https://example.org/', 'javascript:alert(1)'])(
    'is where it was fetched from when it says to be at %s',
    async (canonical) => {
      const page = makePage({ head: `<link rel="canonical" href="${canonical}">` });
      expect((await readOne(page, { url: 'https://example.org/story/1' })).url).toBe(
        'https://example.org/story/1',
      );
    },
  );

  test('is the language that the text is plainly in, whatever the template declares', async () => {
    expect((await readOne(makePage({ lang: 'nl-NL' }))).language).toBe('en');
    const body = '<p>12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56 78 90</p>';
    expect((await readOne(makePage({ lang: 'nl-NL', body, title: '12 34' }))).language).toBe('nl');
  });
});
