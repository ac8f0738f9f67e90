// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findPageRanges } from '@/lib/page/page-range';
import { MAX_TEXT_UNITS, readPageText, type PageText } from '@/lib/page/page-text';

const NO_HURRY = { isLate: () => false, rest: async () => {} };

/** happy-dom has no StaticRange. */
beforeEach(() => {
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: object) {
        Object.assign(this, init);
      }
    },
  );
});

async function read(html: string): Promise<PageText> {
  document.body.innerHTML = html;
  return readPageText([document.body], NO_HURRY);
}

describe('the text of a page', () => {
  test.each([
    ['puts blocks on lines', '<h1>A</h1><p>B</p><ul><li>C<li>D</ul>', 'A\nB\nC\nD'],
    ['keeps a name whole across inline elements', '<p>S<b>am</b> <a href="#">Alt</a>man</p>', 'Sam Altman'],
    ['collapses white space as it is drawn', '<p>\n  Sam \t\n Altman \n</p>\n\n<p> x </p>', 'Sam Altman\nx'],
    ['collapses white space across elements', '<p>Sam <b> Altman </b> said</p>', 'Sam Altman said'],
    ['keeps no-break spaces', '<p>Sam&nbsp;Altman</p>', 'Sam\u00a0Altman'],
    ['takes one br for a space', '<h1>Sam<br>Altman</h1>', 'Sam Altman'],
    ['takes two br for a paragraph', '<div>One.<br><br>Two.<br>\n<br>Three.</div>', 'One.\nTwo.\nThree.'],
    [
      'does not break at comments, images and scripts',
      '<p>Sam<!-- x --> <img src="">Alt<script>1</script><wbr>man</p>',
      'Sam Altman',
    ],
    [
      'parts two boxes whose letters touch',
      '<p><span style="display:block">OpenAI</span><span style="display:block">xAI</span></p>',
      'OpenAI\nxAI',
    ],
    [
      'reads captions and bylines',
      '<figure><img><figcaption>Sam</figcaption></figure><address>By Kim</address>',
      'Sam\nBy Kim',
    ],
    [
      'skips scripts, styles and code',
      '<p>a</p><script>b</script><style>c</style><pre><code>d</code></pre><p>e <code>f</code></p>',
      'a\ne',
    ],
    ['reads a pre that holds no code', '<pre>a\nb</pre>', 'a b'],
    [
      'skips forms and what is typed into',
      '<div><form><p>a</p></form><button>b</button><div contenteditable>c</div><div contenteditable="false">d</div></div>',
      'd',
    ],
    ['reads a page that is one form', '<form><p>a</p></form>', 'a'],
    [
      'skips hidden text',
      '<p hidden>a</p><p aria-hidden="true">b</p><p style="display:none">c</p><p>d <span style="display:none">e</span></p>',
      'd',
    ],
    [
      'skips navigation, asides, footers and dialogs',
      '<nav>a</nav><div role="navigation">b</div><aside>c</aside><footer>d</footer><dialog open>e</dialog><p>f</p>',
      'f',
    ],
    [
      'skips comments',
      '<section id="comments">a</section><div class="x comment-list">b</div><p class="commented">c</p>',
      'c',
    ],
    [
      'skips the header of the site, not that of the article',
      '<header><ul><li>a</li></ul></header><header><h1>b</h1><p>c</p></header>',
      'b\nc',
    ],
    ['skips the reading above a word', '<p><ruby>孫<rt>そん</rt>正義</ruby></p>', '孫正義'],
    ['replaces half of a pair', '<p>a\ud800b</p>', 'a\ufffdb'],
    ['keeps characters that are not seen', '<p>Sam\u200b \u00adAltman</p>', 'Sam\u200b \u00adAltman'],
    ['is empty for an empty page', '', ''],
  ])('%s', async (_, html, expected) => {
    expect((await read(html)).text).toBe(expected);
  });

  test('stops at the ceiling and says so', async () => {
    const { text, truncated } = await read(`<p>${'word '.repeat(MAX_TEXT_UNITS / 5)}</p><p>end</p>`);
    expect([text.length, truncated]).toEqual([MAX_TEXT_UNITS, true]);
  });

  test('gives the thread back when it is late', async () => {
    document.body.innerHTML = '<p>x</p>'.repeat(500);
    const rest = vi.fn(async () => {});
    const { text } = await readPageText([document.body], { isLate: () => true, rest });
    expect(text.length).toBe(999);
    expect(rest.mock.calls.length).toBeGreaterThan(20);
  });

  test('reads several roots, each on its lines', async () => {
    document.body.innerHTML = '<h1>A</h1><p>B</p>';
    expect((await readPageText([...document.body.children], NO_HURRY)).text).toBe('A\nB');
  });
});

describe('a range of the page', () => {
  const drawn = ({ range }: { range: StaticRange }): string => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  };

  test.each([
    ['in one node', '<p>by Sam Altman.</p>', 'Sam Altman', 'Sam Altman', 1],
    ['over three nodes', '<p>by S<b>am</b> Altman.</p>', 'Sam Altman', 'Sam Altman', 3],
    ['over a line break', '<h1>Sam<br>Altman</h1>', 'Sam Altman', 'SamAltman', 2],
    ['over collapsed space', '<p>by Sam \n\t Altman.</p>', 'Sam Altman', 'Sam \n\t Altman', 1],
    ['after collapsed space', '<p>\n\n by   Sam</p>', 'Sam', 'Sam', 1],
    ['at the end of a line', '<p>Sam \n</p><p>x</p>', 'Sam', 'Sam', 1],
  ])('finds a name %s', async (_, html, name, expected, nodes) => {
    const page = await read(html);
    const start = page.text.indexOf(name);
    const found = findPageRanges(page, [{ start, end: start + name.length }])[0];
    expect(found && [drawn(found), found.nodes.length]).toEqual([expected, nodes]);
  });

  test('is nothing beyond the text, or when the text has become shorter', async () => {
    const page = await read('<p>Sam Altman</p>');
    expect(findPageRanges(page, [{ start: 4, end: 11 }])[0]).toBe(undefined);
    const node = document.querySelector('p')?.firstChild;
    if (node) node.nodeValue = 'Sam';
    expect(findPageRanges(page, [{ start: 4, end: 10 }])[0]).toBe(undefined);
  });

  test('covers exactly the words that it was asked for', async () => {
    const word = fc.stringMatching(/^[a-zé孫]{1,5}$/);
    const space = fc.constantFrom(' ', '\n', ' \t ', '</b> <b>', '</b><i> </i><b>', '</p><p>', '<br>', '</b><b>');
    const parts = fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 20 });
    const without = (text: string): string => text.replace(/\s+/g, '');
    await fc.assert(
      fc.asyncProperty(
        parts,
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 20, maxLength: 20 }),
        async (given, sizes) => {
          const page = await read(`<p><b>${given.flat().join('')}</b></p>`);
          const words = [...page.text.matchAll(/\S+/g)];
          // Names of one to four words with one word between them.
          const spans = [];
          for (let at = 0, turn = 0; at < words.length; turn++) {
            const last = Math.min(words.length, at + (sizes[turn] ?? 1)) - 1;
            const [from, to] = [words[at], words[last]];
            if (from && to) spans.push({ start: from.index, end: to.index + to[0].length });
            at = last + 2;
          }
          const ranges = findPageRanges(page, spans);
          const texts = ranges.map((found) => found && without(drawn(found)));
          expect(texts).toEqual(spans.map(({ start, end }) => without(page.text.slice(start, end))));
        },
      ),
    );
  });
});
