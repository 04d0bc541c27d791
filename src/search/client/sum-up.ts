import type { ListName } from "../lists/manifest.ts";
import type { Group, GroupName } from "../results/groups.ts";
import type { Answer, ListCount } from "./answer.ts";
import type { GroupNotes } from "./results.ts";
import { words } from "./words.ts";

/** Number in words: `9`, or `至少9` where there may be more. */
function count(total: number, atLeast: boolean): string {
  return atLeast ? words.atLeast(total) : String(total);
}

/** How many answers there are in all. */
export function countAll({ lists, text }: Answer): string {
  const inText = typeof text === "object" ? text.total : 0;
  const total = lists.reduce((sum, list) => sum + list.total, inText);
  return count(
    total,
    lists.some(({ atLeast }) => atLeast),
  );
}

/** What is said of the whole answer, of which so many hits are shown. */
export function sumUp(answer: Answer, shown: number, isNarrowed: boolean): string {
  const sentence = isNarrowed ? words.narrowed(shown, countAll(answer)) : words.found(countAll(answer));
  return answer.text === "unavailable" ? `${sentence}${words.textUnavailable}` : sentence;
}

/** Lists of which only the best records may have been read, by the group they are shown in. */
const listOf: Readonly<Partial<Record<GroupName, ListName>>> = {
  project: "projects",
  indicator: "indicators",
  page: "pages",
};

/** What is said beside the heading of a group: how many there are in all, and of how many the hits were chosen. */
export function noteGroup(
  { name, hits }: Group,
  { lists, text }: Answer,
  isNarrowed: boolean,
  loadMore: () => void,
): GroupNotes {
  if (name === "text") {
    if (typeof text !== "object" || text.hits.length >= text.total) return { count: String(hits.length) };
    if (isNarrowed) return { count: `${hits.length}（${words.partText(text.hits.length, text.total)}）` };
    return {
      count: String(text.total),
      more: { label: words.moreText(text.total - text.hits.length), load: loadMore },
    };
  }
  const list = lists.find((each): each is ListCount => each.list === listOf[name]);
  if (!list || list.read >= list.total) return { count: String(hits.length) };
  return { count: words.onlyBest(list.read, count(list.total, list.atLeast)) };
}
