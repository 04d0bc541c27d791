import { type ReadyRecord, rankRecords, readyRecords } from "../rank.ts";
import type { SearchHit, SearchKind, SearchRecord, Shown } from "../record.ts";
import { loadScript } from "./load-script.ts";

let ready: Promise<readonly ReadyRecord[]> | undefined;

/** Finds names and codes that contain the text, best first. `root` leads from this page to the root of the site. */
export async function findNames(root: string, text: string, kind?: SearchKind): Promise<readonly SearchHit[]> {
  ready ??= loadRecords(root);
  return rankRecords(await ready, text, kind).map((record) => toHit(root, record));
}

async function loadRecords(root: string): Promise<readonly ReadyRecord[]> {
  try {
    await loadScript(`${root}assets/search-records.js`);
  } catch (error) {
    ready = undefined;
    throw error;
  }
  return readyRecords(window.mingzhangRecords ?? []);
}

function toHit(root: string, record: SearchRecord): SearchHit {
  const { kind, id, title, url, context, disclosure_id, year, amount_yuan, shown } = record;
  return {
    kind,
    id,
    title,
    url: `${root}${url}`,
    context,
    ...(disclosure_id === undefined ? {} : { disclosure_id }),
    ...(year === undefined ? {} : { year }),
    ...(amount_yuan === undefined ? {} : { amount_yuan }),
    ...(shown === undefined ? {} : { shown: fromRoot(root, shown) }),
  };
}

function fromRoot(root: string, shown: Shown): Shown {
  const { figure } = shown;
  return figure === undefined ? shown : { ...shown, figure: { ...figure, url: `${root}${figure.url}` } };
}
