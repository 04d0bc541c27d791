/**
 * Says something to the person at the terminal, Chinese first. Always on stderr: stdout belongs to the command's result.
 * @param {string} zh
 * @param {string} en
 */
export function say(zh, en) {
  process.stderr.write(`${zh}\n${en}\n`);
}

/** We cannot go on, and the person at the terminal can mend it. */
export class StartError extends Error {
  /**
   * @param {string} zh
   * @param {string} en
   * @param {number} [exitCode] 2: the publisher can fix it
   */
  constructor(zh, en, exitCode = 2) {
    super(en);
    this.zh = zh;
    this.en = en;
    this.exitCode = exitCode;
  }
}
