import type { BodyEntry, DisclosureEntry, SiteModel } from "../compile/entry.ts";

/** What a page of one disclosure is made from, with the pieces of its address. */
export interface DisclosurePath {
  readonly params: { readonly body: string; readonly disclosure: string };
  readonly props: { readonly model: SiteModel; readonly disclosure: DisclosureEntry };
}

/** One path for every disclosure: `zwfwj` / `2024-budget`. */
export function disclosurePaths(model: SiteModel): DisclosurePath[] {
  return model.disclosures.map((disclosure) => {
    const [body = "", folder = ""] = disclosure.id.split("/");
    return { params: { body, disclosure: folder }, props: { model, disclosure } };
  });
}

/** One path for every body. */
export function bodyPaths(
  model: SiteModel,
): { params: { body: string }; props: { model: SiteModel; body: BodyEntry } }[] {
  return model.bodies.map((body) => ({ params: { body: body.id }, props: { model, body } }));
}
