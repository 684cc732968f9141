/** Asks what a new year needs, in Vietnamese, and writes its folder; existing files are left alone. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { intro, log, outro, text } from '@clack/prompts';
import { withKeptExcesses } from '#build/integrations/keep-excesses.ts';
import { type Annex, readAnnex } from '#content/annex/read-annex.ts';
import { formatIssues } from '#content/checks/format-issues.ts';
import { checkYear } from '#content/editing/check-year.ts';
import { findAllAnswerIssues, findAnswerIssues } from '#content/editing/find-answer-issues.ts';
import { planYear } from '#content/editing/plan-year.ts';
import { proposeAnswers } from '#content/editing/propose-answers.ts';
import { readAnnexFile } from '#content/editing/read-annex-file.ts';
import { readAnswersFile } from '#content/editing/read-answers-file.ts';
import { writeNew } from '#content/editing/write-whole.ts';
import {
  type AnswerName,
  answerNames,
  isAsked,
  questions,
  type YearAnswers,
} from '#content/editing/year-answers.ts';
import { artworkContext } from '#content/folder/artwork-context.ts';
import { checkContent } from '#content/folder/check-content.ts';
import { toVietnameseDay } from '#domain/campaign/month-state.ts';
import { Cancelled, canAsk, failUsage, print, toAnswer, toMessage } from './terminal.ts';

const options = answerNames
  .map(
    (name) =>
      `  --${`${questions[name].option} <…>`.padEnd(24)}${questions[name].ask} Ví dụ: ${questions[name].example}`,
  )
  .join('\n');
const help = `Thêm một năm: hỏi từng điều rồi tạo thư mục content/<năm>/. Tệp đã có thì giữ nguyên.

Cách dùng: npm run new-year
           npm run new-year -- --answers tra-loi.yaml
           npm run new-year -- --year 2027 --theme "…" --issuer "Bộ Nội vụ"
           npm run new-year -- --year 2027 --theme ""   (chưa tìm được chủ đề)

${options}
  --annex <tệp>           Lấy chủ đề, số, ngày và cơ quan ban hành trong phụ lục làm gợi ý.
  --answers <tệp.yaml>    Lấy câu trả lời từ một tệp, mỗi dòng một câu: ${answerNames.join(', ')}.
  --root <thư mục>        Thư mục chứa content/ (mặc định: thư mục hiện tại).
  -h, --help              In phần trợ giúp này.

Điều chưa trả lời thì được hỏi; không có ai ngồi trước máy để hỏi thì lấy theo năm gần nhất.
Kết thúc với mã 0 khi xong, 1 khi có câu trả lời sai hoặc nội dung có lỗi, 2 khi gõ sai lệnh.
`;

process.exitCode = await main().catch((error: unknown) => {
  if (error instanceof Cancelled) return 1;
  return failUsage(toMessage(error), 'Xem: npm run new-year -- --help\n');
});

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      ...Object.fromEntries(answerNames.map((name) => [questions[name].option, { type: 'string' as const }])),
      annex: { type: 'string' },
      answers: { type: 'string' },
      root: { type: 'string', default: '.' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const root = String(values.root);
  const { answers: given, issues } = values.answers
    ? await readAnswersFile(String(values.answers))
    : { answers: {}, issues: [] };
  if (issues.length > 0) {
    print(formatIssues(issues));
    return 1;
  }
  for (const name of answerNames) {
    const value = (values as Record<string, unknown>)[questions[name].option];
    if (typeof value === 'string') given[name] = value;
  }
  const { content } = await checkContent(root);
  const check = (name: AnswerName, answers: YearAnswers) =>
    findAnswerIssues(name, answers, content.identityNames, artworkContext);
  const annex = values.annex ? String(values.annex) : undefined;
  const said = annex ? toAnswers(readAnnex(await readAnnexFile(annex))) : {};
  const today = toVietnameseDay(new Date());
  const propose = (): YearAnswers => proposeAnswers(content, { ...said, ...given }, today);
  if (canAsk()) await askMissing(given, propose, check);
  const answers = propose();
  const proposed = proposeAnswers(content, { year: answers.year }, today);
  const wrong = findAllAnswerIssues(answers, proposed, content.identityNames, artworkContext);
  if (wrong.some(({ severity }) => severity === 'error')) {
    for (const { answer, fact, fix } of wrong)
      print(`--${questions[answer].option}: ${fact}\n    Cách sửa: ${fix}`);
    print('\nChưa ghi gì.');
    return 1;
  }
  return write(root, answers, annex);
}

/** What an annex says of the paper that it belongs to, proposed as answers. */
function toAnswers({ themes: [theme], dispatch: { number, date, issuer } }: Annex): Partial<YearAnswers> {
  return {
    ...(theme && { theme: theme.text }),
    ...(number && { dispatchNumber: number }),
    ...(date && { dispatchDate: date }),
    ...(issuer && { issuer }),
  };
}

/** Asks what was not given; a wrong answer is refused at once, with what the checks say of it. */
async function askMissing(
  given: Partial<YearAnswers>,
  propose: () => YearAnswers,
  check: (name: AnswerName, answers: YearAnswers) => { severity: string; fact: string; fix: string }[],
): Promise<void> {
  intro('Thêm một năm. Bấm Enter để lấy giá trị gợi ý, Ctrl+C để dừng.');
  for (const name of answerNames) {
    if (given[name] !== undefined || !isAsked(name, propose())) continue;
    const { ask, example } = questions[name];
    const proposed = propose()[name];
    const find = (typed: string) => check(name, { ...propose(), [name]: typed.trim() });
    const answer = toAnswer(
      await text({
        message: ask,
        placeholder: example,
        initialValue: proposed,
        validate: (typed) =>
          find(typed ?? '')
            .filter(({ severity }) => severity === 'error')
            .map(({ fact, fix }) => `${toSpoken(fact)} ${fix}`)[0],
      }),
    );
    given[name] = (answer ?? '').trim();
    for (const { fact, fix } of find(given[name] ?? '')) log.warn(`${toSpoken(fact)}\n${fix}`);
  }
  outro('Đã hỏi xong.');
}

/** Who answers a question knows nothing of fields. */
function toSpoken(fact: string): string {
  return fact.replace(/^Trường “[^”]+”/, 'Câu trả lời');
}

async function write(root: string, answers: YearAnswers, annex = '<phụ lục>.docx'): Promise<number> {
  const written: string[] = [];
  for (const { path, text: content } of planYear(answers)) {
    const isNew = await writeNew(join(root, path), content);
    print(isNew ? `Đã tạo ${path}` : `Đã có ${path}, giữ nguyên.`);
    if (isNew) written.push(path);
  }
  const own = await withKeptExcesses(() => checkYear(root, Number(answers.year), artworkContext));
  if (own.length > 0) print(`\n${formatIssues(own)}`);
  if (written.length === 0) {
    print(`\nNăm ${answers.year} đã có đủ ba tệp, không ghi gì. Muốn sửa thì mở các tệp ấy.`);
    return own.some(({ severity }) => severity === 'error') ? 1 : 0;
  }
  print(`
Việc tiếp theo:
  1. Nhập khẩu hiệu từ phụ lục:  npm run import-slogans -- ${annex} --year ${answers.year}
  2. Mở content/${answers.year}/campaign.mdx, viết bài giới thiệu; xem lại content/${answers.year}/documents.yaml.
  3. Kiểm tra:                   npm run validate
  4. Xem thử:                    npm run dev`);
  return own.some(({ severity }) => severity === 'error') ? 1 : 0;
}
