const head = `# Những địa chỉ đã đăng: đã in, đã chia sẻ, nên không được mất. Tệp này do máy ghi (npm run record-addresses),
# chỉ thêm, không bớt. Đổi hoặc bỏ một địa chỉ thì thêm chuyển hướng vào redirects.yaml.
`;

/** The text of content/published.yaml, in a fixed order so that two edits seldom meet. */
export const writePublished = (addresses: readonly string[]): string =>
  `${head}addresses:\n${addresses
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((address) => `  - ${address.includes('#') ? `"${address}"` : address}\n`)
    .join('')}`;
