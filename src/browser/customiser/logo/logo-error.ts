/** A file that cannot be a logo; the message is for the visitor. */
export class LogoError extends Error {
  constructor(words: string, options?: ErrorOptions) {
    super(words, options);
    this.name = 'LogoError';
  }
}
