import type { DisclosureEntry } from "../../compile/entry.ts";
import type { Place } from "../../model/place.ts";
import { placeText } from "../../text/place.ts";
import type { FigureView } from "../figure.ts";
import { href } from "../href.ts";
import type { Piece } from "../sentence.ts";
import { sourceAddress } from "./anchors.ts";

/** Where something stands in the source: words, and a link to the line where the site keeps it. Empty words when nothing is known. */
export interface PlaceView {
  readonly text: string;
  readonly href?: string;
}

/** What tells places needs to know: the page they are told on, and whose source it is. */
export interface PlaceContext {
  readonly from: string;
  readonly disclosure: Pick<DisclosureEntry, "id" | "sourceText">;
}

/** Says where something stands in the source: `原文第100行`. */
export function placeView({ from, disclosure }: PlaceContext, place: Place | undefined): PlaceView {
  const to = sourceAddress(disclosure, place);
  return { text: placeText(place), ...(to === undefined ? {} : { href: href(from, to) }) };
}

/** The same under a heading that says what it is: `第100行`. */
export function lineView(context: PlaceContext, place: Place | undefined): PlaceView {
  const { text, ...link } = placeView(context, place);
  return { text: text.replace(/^原文/, ""), ...link };
}

/** A place as a piece of a sentence. */
export function placePiece(context: PlaceContext, place: Place | undefined): Piece {
  const { text, href: to } = placeView(context, place);
  return to === undefined ? text : ({ text, href: to } satisfies FigureView);
}

/** A place in brackets after what stands there; nothing where it is not known. */
export function inBrackets(context: PlaceContext, place: Place | undefined): Piece[] {
  const piece = placePiece(context, place);
  return piece === "" ? [] : ["（", piece, "）"];
}
