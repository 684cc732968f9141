/** How a bulletin begins; the unit that speaks is named after it. */
export const bulletinGreeting = 'Kính thưa bà con.';

/** The first words of a unit that reads a bulletin out. */
export const toSpeakerLine = (name: string): string => `${name} xin thông báo.`;

/** A post, or a file of posts, with the unit's name above each link; as it is for no name. */
export const signPosts = (text: string, name: string): string =>
  name === '' ? text : text.replaceAll(/^(?=https?:\/\/)/gmu, () => `${name}${toBreak(text)}`);

/** A bulletin's file with the unit named after the greeting; as it is for no name. */
export const signBulletin = (text: string, name: string): string =>
  name === ''
    ? text
    : text.replace(bulletinGreeting, () => `${bulletinGreeting}${toBreak(text)}${toSpeakerLine(name)}`);

/** An empty line, as the text writes its own. */
const toBreak = (text: string): string => (text.includes('\r\n') ? '\r\n\r\n' : '\n\n');
