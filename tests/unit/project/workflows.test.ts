import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageFacts from '../../../package.json' with { type: 'json' };
import { testParts } from '../../../scripts/test-steps.ts';

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

interface Job {
  uses?: string;
  needs?: string | string[];
  steps?: Step[];
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  strategy?: { matrix: { shard?: number[] } };
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, string | boolean>;
}

const root = join(import.meta.dirname, '../../..');
const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { ...(parse(text) as Workflow), file: name, text };
});
const toSteps = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps = [] }) => steps);
const toCommands = (workflow: Workflow): string[] => toSteps(workflow).flatMap(({ run }) => run ?? []);

describe.each(workflows)('the workflow $file', (workflow) => {
  it('pins every action by the whole SHA and says which version that is', () => {
    const lines = workflow.text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    const loose = lines.filter(
      (line) => !/uses: (\.\/\S+|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line),
    );
    expect(loose).toEqual([]);
  });

  it('may only read, unless a job needs more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const wider = Object.entries(workflow.jobs).flatMap(([job, { permissions = {} }]) =>
      Object.entries(permissions).flatMap(([scope, level]) => (level === 'write' ? `${job}: ${scope}` : [])),
    );
    expect(wider).toEqual(
      workflow.file === 'publish.yml' ? ['publish: pages', 'publish: id-token', 'record: contents'] : [],
    );
  });

  it('leaves no token behind in a checkout', () => {
    const checkouts = toSteps(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
  });

  it('ends by itself when something hangs', () => {
    const endless = Object.entries(workflow.jobs).filter(([, job]) => !job.uses && !job['timeout-minutes']);
    expect(endless.map(([job]) => job)).toEqual([]);
  });

  it('runs only scripts that there are', () => {
    const named = toCommands(workflow).flatMap((run) => [
      ...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g),
    ]);
    expect(named.filter(([, script = '']) => !(script in packageFacts.scripts)).map(String)).toEqual([]);
    const files = toCommands(workflow).flatMap((run) => run.match(/(?:scripts|\.ci)\/[\w./-]+/g) ?? []);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('restores the artwork after the set-up, which empties its folder', () => {
    for (const { steps = [] } of Object.values(workflow.jobs)) {
      const setUp = steps.findIndex(({ run }) => run === 'node scripts/setup.mjs');
      const restored = steps.findIndex((step) => step.with?.path === 'node_modules/.astro/artwork');
      if (restored >= 0) expect(setUp).toBeLessThan(restored);
      if (restored >= 0) expect(setUp).toBeGreaterThanOrEqual(0);
    }
  });
});

const split = workflows.flatMap(({ file, jobs }) =>
  Object.entries(jobs).flatMap(([job, { strategy, steps = [] }]) =>
    strategy?.matrix.shard ? [{ name: `${file}: ${job}`, shares: strategy.matrix.shard, steps }] : [],
  ),
);

describe('work for several machines', () => {
  it.each(split)('is shared out whole in $name', ({ shares, steps }) => {
    const command = steps.flatMap(({ run }) => run ?? []).find((run) => run.includes('--shard'));
    const count = Number(command?.split('/').at(-1));
    expect(shares).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });

  it('is the drawing and the tests in a browser', () => {
    expect(split.map(({ name }) => name)).toEqual(['check.yml: browser', 'publish.yml: draw']);
  });
});

describe('what was published', () => {
  const record = workflows.find(({ file }) => file === 'publish.yml')?.jobs.record;
  const commands = record?.steps?.flatMap(({ run }) => run ?? []) ?? [];

  it('is recorded once the site is there, and never before', () => {
    expect(record?.needs).toBe('publish');
    expect(commands).toContain('npm run --silent record-addresses');
  });

  it('is committed as one file, only when it grew, and does not fail the publishing', () => {
    const commit = commands.at(-1) ?? '';
    expect(commit).toContain('git diff --quiet -- content/published.yaml && exit 0');
    expect(commit).toMatch(/git commit .* -- content\/published\.yaml\n/);
    expect(commit).toMatch(/git push .*\|\|\n\s*echo '::warning/);
  });
});

describe('a pull request', () => {
  it('is checked with annotations, and leaves a site to look at', () => {
    const check = workflows.find(({ file }) => file === 'check.yml');
    expect(Object.keys(check?.on ?? {})).toContain('pull_request');
    expect(check && toCommands(check)).toContain('npm run --silent validate -- --format github');
    for (const script of ['audit', 'licences > THIRD-PARTY.md', 'sbom > sbom.cdx.json'])
      expect(check && toCommands(check)).toContain(`npm run --silent ${script}`);
    const tested =
      check && toCommands(check).flatMap((run) => run.match(/test:full -- --part (\w+)/)?.[1] ?? []);
    expect(tested).toEqual([...testParts]);
    expect(check && toSteps(check).some(({ uses }) => uses?.startsWith('actions/upload-artifact@'))).toBe(
      true,
    );
  });
});
