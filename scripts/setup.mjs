// Plain JavaScript: it runs under whatever Node the machine has, before the project's own is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findFolderFault } from '../src/build/output/find-folder-fault.mjs';
import { findChromium, headlessShell } from './find-chromium.mjs';
import { findNodeFault } from './find-node-fault.mjs';

const help = `Installs what the project needs; does nothing when everything is there.

Usage: node scripts/setup.mjs [--browser]

  --browser   Also provide what the tests of the built site need: a Chromium (one that is installed
              is used: CHROMIUM_PATH, /usr/bin/chromium-headless-shell, /usr/bin/chromium, Google Chrome)
              and, for root on Debian, chromium-headless-shell, nginx, Caddy, poppler-utils and qpdf.
  -h, --help  Print this help.
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.set-up');
const nodePackage = join(root, 'node_modules', 'node');
const ownNode = join(nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** What the tests ask of the machine, by command: elsewhere those tests are left out, but never in CI. */
const testPackages = { nginx: 'nginx-light', caddy: 'caddy', pdftotext: 'poppler-utils', qpdf: 'qpdf' };

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`\nSet-up failed: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** @param {string[]} options */
function main(options) {
  const unknown = options.find((option) => !['--browser', '--help', '-h'].includes(option));
  if (unknown) throw new Error(`unknown option ${unknown}\n\n${help}`);
  if (options.includes('--help') || options.includes('-h')) {
    process.stdout.write(help);
    return;
  }
  checkMachine();
  installPackages();
  if (!options.includes('--browser')) return;
  installTestPackages();
  installBrowser();
}

function checkMachine() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Error(`this is Node ${process.versions.node}; install Node 20 or newer.`);
  const fault = findFolderFault(root);
  if (fault) throw new Error(fault);
}

/** Exactly the lockfile, once for each version of it. */
function installPackages() {
  const state = toState();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state && runs(ownNode)) return;
  say('Installing the packages of package-lock.json (once, about half a minute) …');
  // Warnings tell of engines and of packages that are none of a visitor's business; errors are shown.
  runNpm(['ci', '--loglevel=error']);
  installOwnNode();
  checkOwnNode();
  writeFileSync(stamp, state);
}

/** Changes whenever `npm ci` would install something else. */
function toState() {
  const { engines, allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(readFileSync(new URL('node-sums.json', import.meta.url)))
    .update(JSON.stringify({ engines, allowScripts, platform: process.platform, arch: process.arch }))
    .digest('hex');
}

/**
 * The package `node` fetches its binary in an install script, which npm may have been told to skip
 * (`ignore-scripts`).
 */
function installOwnNode() {
  if (existsSync(ownNode)) return;
  say('npm skipped the install script of the package "node"; running it …');
  spawnSync(toSystemNode(), ['installArchSpecificPackage'], {
    cwd: nodePackage,
    stdio: 'inherit',
    env: { ...process.env, npm_config_ignore_scripts: 'false' },
  });
  if (existsSync(ownNode)) return;
  throw new Error(
    `Node ${toOwnVersion()} could not be installed into node_modules/node. Run "npm rebuild node --foreground-scripts" to see why.`,
  );
}

/** Before it is run for the first time. */
function checkOwnNode() {
  const known = JSON.parse(readFileSync(new URL('node-sums.json', import.meta.url), 'utf8'));
  const fault = findNodeFault(ownNode, toOwnVersion(), known, `${process.platform}-${process.arch}`);
  if (fault) throw new Error(fault);
  if (!runs(ownNode)) throw new Error(`${ownNode} does not run on this machine.`);
}

/** @returns {string} */
function toOwnVersion() {
  return JSON.parse(readFileSync(join(nodePackage, 'package.json'), 'utf8')).version;
}

/** @param {string} executable */
function runs(executable) {
  return existsSync(executable) && spawnSync(executable, ['--version']).status === 0;
}

function installBrowser() {
  if (findChromium() ?? findPlaywrightChromium()) return;
  say("Installing Playwright's Chromium for the browser tests …");
  run(ownNode, [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
}

/** Asks a new process: this one runs before the packages are there. */
function findPlaywrightChromium() {
  const playwright = pathToFileURL(join(root, 'node_modules', 'playwright-core', 'index.mjs')).href;
  const code = `import { chromium } from ${JSON.stringify(playwright)}; console.log(chromium.executablePath())`;
  const { stdout } = spawnSync(ownNode, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  const place = stdout.trim();
  return existsSync(place) ? place : undefined;
}

/** A Chromium that is there already is enough where the lighter one cannot be had. */
function installTestPackages() {
  if (!isDebian() || process.getuid?.() !== 0) return;
  const missing = Object.entries(testPackages).flatMap(([command, name]) =>
    spawnSync(command, ['version']).error ? [name] : [],
  );
  if (missing.length > 0) {
    say(`Installing ${missing.join(', ')} for the tests of servers and print files …`);
    runApt(missing);
  }
  if (process.env.CHROMIUM_PATH || existsSync(headlessShell)) return;
  say('Installing Chromium for the browser tests with apt-get …');
  try {
    runApt(['chromium-headless-shell']);
  } catch (error) {
    if (findChromium())
      say(`Going on with ${findChromium()}: ${error instanceof Error ? error.message : error}`);
    else runApt(['chromium']);
  }
}

/** @param {string[]} packages */
function runApt(packages) {
  // RUNLEVEL: what is installed for the tests must not begin to serve by itself.
  const environment = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  run('apt-get', ['update', '-qq'], environment);
  run(
    'apt-get',
    ['install', '-y', '-qq', '-o=Dpkg::Use-Pty=0', '--no-install-recommends', ...packages],
    environment,
  );
}

function isDebian() {
  return existsSync('/etc/debian_version') && spawnSync('apt-get', ['--version']).status === 0;
}

/** The npm that started this script, under the Node that it runs on: `npm ci` removes the project's own. */
function runNpm(/** @type {string[]} */ options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) run(toSystemNode(), [cli, ...options]);
  else run('npm', options);
}

function toSystemNode() {
  return process.env.npm_node_execpath ?? process.execPath;
}

/**
 * @param {string} command
 * @param {string[]} options
 * @param {Record<string, string>} [environment]
 * @throws {Error} when the command fails; its own words were printed
 */
function run(command, options, environment = {}) {
  const { status, error } = spawnSync(command, options, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) throw new Error(`${command} could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`"${[command, ...options].join(' ')}" ended with code ${status}.`);
}

/** @param {string} sentence */
function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}
