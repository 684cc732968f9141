/** A published address that moved. Both are without the site's base: `/khau-hieu/cham-dut-bao-luc/`. */
export interface Redirect {
  from: string;
  to: string;
}

/** The address of a page, and the part behind `#` where there is one. */
export function splitAddress(address: string): { page: string; fragment?: string } {
  const [page = '', fragment] = address.split('#');
  return { page, ...(fragment !== undefined && { fragment }) };
}
