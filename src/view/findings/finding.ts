import type { PublishedFigure, PublishedFinding } from "../../checks/published/audit.ts";
import { groupDigits } from "../../text/amount.ts";
import { findingsText, severityText } from "../../text/findings.ts";
import { htmlId } from "../cell.ts";
import type { FigureView } from "../figure.ts";
import { href } from "../href.ts";
import { ended, type Piece } from "../sentence.ts";
import { placePiece, type PlaceContext } from "../source/place-view.ts";

/** One of the numbers that a finding sets against each other. */
export interface SideView {
  readonly label: string;
  /** What it is and where it stands; empty where it is worked out. */
  readonly where: readonly Piece[];
  readonly value: string;
  readonly unit: string;
  /** Absent where the value is printed nowhere. */
  readonly figure?: FigureView;
}

/** A figure that a finding names besides, with what it is called. */
export interface NamedLink {
  readonly name: string;
  readonly figure: FigureView;
  readonly unit: string;
}

/** A finding as an article of the page. */
export interface FindingView {
  readonly id: string;
  readonly severity: "error" | "warning" | "note";
  readonly state: string;
  readonly title: string;
  readonly rule: { readonly id: string; readonly title: string; readonly href: string };
  readonly sides: readonly SideView[];
  readonly difference?: { readonly value: string; readonly unit: string };
  /** The sentences of the finding; what the title says already is left out. */
  readonly said: readonly string[];
  readonly others: readonly NamedLink[];
  readonly more: string;
  readonly answer: string;
  readonly answered: boolean;
}

/** The disclosures whose sources the site may keep. */
type Sources = readonly PlaceContext["disclosure"][];

/** Letters of a first sentence that still make a title. */
const titleLength = 44;

/** Figures listed besides the two sides; of more, how many there are. */
const listedFigures = 8;

/** Builds one finding for the page at `from`; places are links into the sources of the disclosures given. */
export function buildFinding(from: string, finding: PublishedFinding, disclosures: Sources = []): FindingView {
  const { severity, rule, figures, acknowledged } = finding;
  const [title, said] = severity === "note" ? [finding.message.zh, []] : splitMessage(finding);
  const sides = buildSides(from, finding, disclosures);
  const shown = new Set(sides.flatMap(({ figure }) => figure?.figure ?? []));
  const others = figures.filter(({ id }) => !shown.has(id));
  const more = severity === "note" ? 0 : others.length - listedFigures;
  return {
    id: htmlId(finding.address),
    severity,
    state: severityText[severity].name,
    title,
    rule: { id: rule, title: finding.title.zh, href: href(from, `findings#${ruleAnchor(rule)}`) },
    sides,
    ...difference(finding),
    said,
    others: others.slice(0, severity === "note" ? 1 : listedFigures).map((figure) => ({
      name: figure.name,
      figure: linkOf(from, figure),
      unit: figure.unit,
    })),
    more: more > 0 ? findingsText.more.replace("{count}", String(more)) : "",
    answered: acknowledged !== undefined,
    answer: acknowledged
      ? findingsText.answer.replace("{date}", acknowledged.date).replace("{text}", ended(acknowledged.explanation))
      : findingsText.noAnswer,
  };
}

/** Anchor of a check in the list of all checks. */
export function ruleAnchor(rule: string): string {
  return `check-${rule}`;
}

/** A printed figure as a link with its direction word. */
export function linkOf(from: string, { id, printed }: PublishedFigure): FigureView {
  return { text: printed, href: href(from, id), figure: id };
}

/** The first sentence is the title where it is short enough, else what the check says must hold. */
function splitMessage({ message, title }: PublishedFinding): readonly [string, readonly string[]] {
  const sentences = message.zh.split(/(?<=。)(?![”）])/).filter((sentence) => sentence !== "");
  const [first = "", ...rest] = sentences;
  return first.length <= titleLength ? [first.replace(/。$/, ""), rest] : [title.zh, sentences];
}

function buildSides(from: string, finding: PublishedFinding, disclosures: Sources): SideView[] {
  const printed = (label: string, figure: PublishedFigure): SideView => side(from, label, figure, disclosures);
  const { figures, expected, actual, difference: by } = finding;
  const [first, ...others] = figures;
  // Names and wordings have no two numbers to be set against each other.
  if (!first || finding.severity === "note" || (expected === undefined && by === undefined)) return [];
  const isFirst = actual === undefined || actual === first.value;
  const left = isFirst ? printed(findingsText.printed, first) : computed(findingsText.now, first, actual);
  const other = others.find(
    (figure) => expected === undefined || (figure.value === expected && figure.unit === first.unit),
  );
  if (other) return [left, printed(findingsText.other, other)];
  return expected === undefined ? [] : [left, computed(findingsText.wanted, first, expected)];
}

function side(from: string, label: string, figure: PublishedFigure, disclosures: Sources): SideView {
  const disclosure = disclosures.find(({ id }) => figure.id.startsWith(`${id}/`)) ?? { id: "" };
  const place = placePiece({ from, disclosure }, figure.place);
  return {
    label,
    where: place === "" ? [figure.name] : [figure.name, "，", place],
    value: figure.printed,
    unit: figure.unit,
    figure: linkOf(from, figure),
  };
}

function computed(label: string, { unit }: PublishedFigure, value: string): SideView {
  return { label, where: [], value: shownNumber(value), unit: isNumber(value) ? unit : "" };
}

function difference({ figures: [first], difference: by, severity }: PublishedFinding): Pick<FindingView, "difference"> {
  if (by === undefined || !first || severity === "note") return {};
  return { difference: { value: shownNumber(by), unit: isNumber(by) ? first.unit : "" } };
}

function shownNumber(value: string): string {
  return isNumber(value) ? groupDigits(value) : value;
}

function isNumber(value: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(value);
}
