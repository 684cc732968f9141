import type { ErrorCode, YAMLError } from 'yaml';

/** The parser's errors in words for an editor who has never heard of YAML. */
interface Problem {
  fact: string;
  fix: string;
}

const quote = 'Đặt cả giá trị trong ngoặc kép thẳng, ví dụ text: "Bình đẳng giới: việc của mọi người".';
const align = 'Thẳng hàng các trường cùng cấp; mỗi cấp lùi vào thêm đúng hai dấu cách.';

/** A code that is missing here is told in the general words below, with the parser's own message. */
const problems: Partial<Record<ErrorCode, Problem | ((message: string) => Problem)>> = {
  BAD_ALIAS: { fact: 'Giá trị bắt đầu bằng dấu * hoặc &, là ký hiệu riêng của YAML.', fix: quote },
  BAD_DQ_ESCAPE: {
    fact: 'Trong ngoặc kép có dấu gạch chéo ngược \\ mà YAML không hiểu.',
    fix: 'Bỏ dấu \\, hoặc viết hai lần \\\\ nếu thật sự cần.',
  },
  BAD_INDENT: (message) =>
    message.includes('must be sufficiently indented')
      ? {
          fact: 'Ngoặc vuông [ hoặc ngoặc nhọn { chưa được đóng.',
          fix: 'Thêm dấu ] hoặc } ở cuối, hoặc đặt cả giá trị trong ngoặc kép.',
        }
      : { fact: 'Dòng này lùi vào không khớp với các dòng cùng cấp.', fix: align },
  BAD_SCALAR_START: (message) => ({
    fact: `Giá trị bắt đầu bằng ký tự ${message.at(-1)}, là ký hiệu riêng của YAML.`,
    fix: quote,
  }),
  BLOCK_AS_IMPLICIT_KEY: {
    fact: 'Giá trị có thêm dấu hai chấm, hoặc dòng sau lùi vào sai, nên YAML hiểu nhầm là một trường nữa.',
    fix: `${quote} Nếu dòng sau là trường mới thì đặt nó thẳng hàng với trường trước.`,
  },
  DUPLICATE_KEY: {
    fact: 'Trường này được ghi hai lần ở cùng một chỗ.',
    fix: 'Giữ lại một dòng, xóa dòng kia. Nếu là mục mới của danh sách thì thêm dấu gạch đầu dòng “- ”.',
  },
  MISSING_CHAR: (message) => toMissing(message),
  MULTILINE_IMPLICIT_KEY: {
    fact: 'Dòng này không có dạng “tên trường: giá trị”.',
    fix: 'Thêm dấu hai chấm và một dấu cách sau tên trường; câu dài phải nằm trên một dòng.',
  },
  MULTIPLE_DOCS: {
    fact: 'Giữa tệp có dòng ---, nên phần sau bị coi là một tài liệu khác.',
    fix: 'Xóa dòng --- ở giữa tệp.',
  },
  TAB_AS_INDENT: {
    fact: 'Dòng này lùi vào bằng phím Tab.',
    fix: 'Xóa dấu Tab, lùi vào bằng dấu cách, mỗi cấp hai dấu cách.',
  },
  TAG_RESOLVE_FAILED: { fact: 'Giá trị bắt đầu bằng dấu !, là ký hiệu riêng của YAML.', fix: quote },
  UNEXPECTED_TOKEN: (message) =>
    message.includes('at node end')
      ? {
          fact: 'Sau giá trị còn chữ thừa: ngoặc kép đóng quá sớm, hoặc dòng này lùi vào sai cấp.',
          fix: 'Bỏ ngoặc kép bên trong hoặc đổi thành “…”; mục mới của danh sách bắt đầu bằng “- ” (có dấu cách).',
        }
      : {
          fact: 'Có ký hiệu nằm sai chỗ, nên YAML không đọc tiếp được.',
          fix: `${align} Hoặc: ${quote}`,
        },
};

function toMissing(message: string): Problem {
  if (message.includes('quote'))
    return {
      fact: 'Ngoặc kép đã mở mà chưa đóng.',
      fix: 'Thêm dấu " ở cuối giá trị; ngoặc kép bên trong câu viết là “…”.',
    };
  if (message.includes('Sequence item'))
    return {
      fact: 'Dòng này đứng trong danh sách mà không có gạch đầu dòng.',
      fix: `Thêm “- ” ở đầu mục. ${align}`,
    };
  return {
    fact: 'Dòng này thiếu dấu hai chấm sau tên trường, hoặc là phần thừa của dòng trên.',
    fix: 'Viết theo dạng “tên trường: giá trị”; câu dài phải nằm trên một dòng.',
  };
}

export function toYamlProblem({ code, message }: Pick<YAMLError, 'code' | 'message'>): Problem {
  const problem = problems[code];
  if (problem) return typeof problem === 'function' ? problem(message) : problem;
  return {
    fact: `Tệp viết sai quy tắc YAML (${code}: ${message}).`,
    fix: `Xem lại dòng này và dòng ngay trên. ${align}`,
  };
}
