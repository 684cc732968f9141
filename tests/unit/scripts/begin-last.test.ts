import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const commands = readdirSync('scripts')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(`scripts/${name}`, 'utf8') }))
  .filter(({ text }) => /^process\.exitCode = await main\(/m.test(text));

test.each(commands)('$name has all that it names before it begins', ({ text }) => {
  const [, below = ''] = text.split(/^process\.exitCode = await main\(/m);
  // A function is there from the beginning; a constant is not, and only a wrong answer may ask for it.
  expect(below.match(/^(?:export )?(?:const|let|class) .*/gm) ?? []).toEqual([]);
});
