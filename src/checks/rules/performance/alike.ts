/** Letters that two names must share in one run to be taken for one name. */
const least = 4;

/** Whether two names are most likely of one thing: most of the shorter one stands in the other without a break. */
export function areAlike(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const run = longestRun(short, long);
  return run >= least && run * 5 >= short.length * 3;
}

/** Length of the longest piece of a name that another has too. */
function longestRun(short: string, long: string): number {
  let longest = 0;
  for (let start = 0; start + longest < short.length; start += 1)
    while (start + longest < short.length && long.includes(short.slice(start, start + longest + 1))) longest += 1;
  return longest;
}
