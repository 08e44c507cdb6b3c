namespace Explorer.Server.Tests.Page;

/// <summary>Lessons as nobody would write them, each written as a file by the page and read by the server.</summary>
internal static class GeneratedLessons
{
    /// <summary>A function of how many; it gives those that were read as something else. The bundled lessons are among them.</summary>
    public const string Script = """
        async count => {
          const bring = name => import(new URL(`src/present/author/${name}.js`, document.baseURI));
          const [{ markdownOf }, { draftOf, newDraft, newScene }, { lessonOf }] = await Promise.all(['markdown', 'draft', 'lesson-of'].map(bring));
          const read = async body => {
            const headers = { 'content-type': 'text/markdown' };
            return (await fetch('api/lessons/read?dataset=succession&name=x.md', { method: 'POST', headers, body })).json();
          };
          // The order of keys says nothing; nor does a phrase without letters, which the reader leaves where an option begins with bold words.
          const plain = value => JSON.stringify(value, (key, part) => {
            if (Array.isArray(part)) return key === 'text' ? part.filter(one => one.text !== '') : part;
            return part && typeof part === 'object' ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part;
          });
          const differing = [];
          const compare = (wanted, found, text) => {
            if (plain(wanted) !== plain(found)) differing.push(`${plain(wanted)}\n${plain(found)}\n${text}`);
          };

          const bundled = await (await fetch('api/lessons?dataset=succession')).json();
          for (const lesson of bundled.lessons) {
            const text = markdownOf(draftOf(lesson, 'succession'));
            compare({ ...lesson, name: 'x' }, (await read(text)).lesson, text);
          }

          let seed = 1926;
          const next = () => {
            seed = (seed + 0x6d2b79f5) | 0;
            let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
            mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
            return (mixed ^ (mixed >>> 14)) >>> 1;
          };
          const pick = list => list[next() % list.length];
          const pieces = ['a', 'é', 'я', '0', ' ', '  ', '\u00a0', '\t', '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\ufeff', '\u200b', '\u0301', '\0', '\ud800', '😀',
            '*', '**', '***', '_', '__', '`', '``', '```', '**b**', '`c`', '\\', '#', '# ', '- ', '+ ', '1. ', '1) ', '> ', '[x]', '[ ] ', '](b)', '<b>', '<!--', '&amp;', '&', ';',
            '---', '===', '~~~', '~', '!', ':', ': ', '|', '"', "'", '{', '}', '@', '%', ', ', '“', '€', '（', '…', '.', 'null', 'http://a.b'];
          const words = most => Array.from({ length: 1 + (next() % most) }, () => pick(pieces)).join('');
          const many = (most, one) => Array.from({ length: next() % (most + 1) }, one);
          const some = list => list.filter(() => next() % 2);
          const scene = () => newScene({
            title: words(6),
            dates: pick(['1926', '1926-07', '1926-07-23', '1922/1926', '1922, 1923', '1924, 1926-07, 1927/1929', '1926~', '1926?', '1926-07/1926-09']),
            reveal: pick(['', '', '1930', '1930-05']),
            focus: some(['stalin', 'trotsky', 'zinoviev', 'kamenev']),
            beside: pick([null, [], ['krupskaya']]),
            highlight: some(['r-stalin-trotsky-01', 'e-1926-07-plenum']),
            strength: pick([1, 2, 3]),
            sign: pick([null, 1, -1]),
            certainties: pick([[], ['attested'], ['probable', 'disputed']]),
            form: pick(['map', 'table']),
            camera: pick(['lesson', 'scene', 'box']),
            box: [250, -60, 560.5, 520],
            minutes: pick([null, 5]),
            text: words(12),
            question: words(8),
            // No two say the same, and each says something: the reader leaves out what does not.
            options: many(5, () => ({ text: `${words(6)}${next() % 1000}x`, right: next() % 2 === 0 })),
            answer: words(12),
            notes: many(4, () => words(8)),
          });

          const known = new Map();
          const daysOf = date => known.get(date) ?? [];
          for (let i = 0; i < count; i++) {
            const draft = newDraft('succession', {
              title: `${words(6)}x`, audience: `x${words(6)}`, about: words(12), aims: many(3, () => words(6)), minutes: pick([1, 40, 240]),
              scenes: [scene(), ...many(3, scene)],
            });
            for (const date of draft.scenes.flatMap(one => [...one.dates.split(', '), one.reveal])) {
              if (!date || known.has(date)) continue;
              const { lesson } = await read(`---\ntitle: Dates\n---\n\n## 1\n\n${'`'.repeat(3)}view\ndate: "${date}"\n${'`'.repeat(3)}\n`);
              known.set(date, lesson.scenes[0].view.days);
            }
            const text = markdownOf(draft);
            compare(lessonOf(draft, 'x', daysOf), (await read(text)).lesson, text);
          }
          return differing.slice(0, 3);
        }
        """;
}
