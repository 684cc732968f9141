/** Text as the content of an XML element. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text between the double quotes of an attribute. */
export const escapeAttribute = (text: string): string => escapeXml(text).replaceAll('"', '&quot;');
