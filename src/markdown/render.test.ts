import { describe, expect, it } from "vitest";
import { renderMarkdown } from "./render.ts";

const nowhere = () => undefined;

describe("a text", () => {
  it("gives its first heading as title and keeps tables", () => {
    const { title, html } = renderMarkdown("# 关于 *本站*\n\n| 甲 | 乙 |\n| --- | --: |\n| 1 | 2 |\n", nowhere);
    expect(title).toBe("关于 本站");
    expect(html).not.toContain("关于");
    expect(html).toContain('<th align="right">乙</th>');
  });

  it("brings no script, style, picture or event into the site", () => {
    const { html, rawHtml } = renderMarkdown(
      '正文<script>alert(1)</script>\n\n<div onclick="x()">块</div>\n\n![图](https://example.org/x.png)\n\n[链](javascript:alert(1)) [外](https://example.org/)\n',
      nowhere,
    );
    expect(html).not.toMatch(/script|onclick|<img|style/);
    expect(html).toContain('<a href="https://example.org/">外</a>');
    expect(rawHtml).toEqual([1, 1, 3]);
  });

  it("may hold comments", () => {
    expect(renderMarkdown("<!-- 编者注 -->\n\n正文\n", nowhere)).toEqual({ html: "<p>正文</p>", rawHtml: [] });
  });

  it("asks for the figures it refers to, by address, text and line", () => {
    const asked: unknown[] = [];
    const { html } = renderMarkdown("段\n\n共[1.00](figure:tables#xj-11/b.特/total)万元\n", (link) => {
      asked.push(link);
      return { id: "a/b/tables#xj-11/b/total", href: "../tables/index.html#xj-11/b/total" };
    });
    expect(asked).toEqual([{ address: "tables#xj-11/b.特/total", text: "1.00", line: 3 }]);
    expect(html).toContain(
      '<a href="../tables/index.html#xj-11/b/total" data-figure="a/b/tables#xj-11/b/total">1.00</a>',
    );
  });
});
