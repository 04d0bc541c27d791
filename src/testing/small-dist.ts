/** Texts of a built site by path: as small as an archive needs, in the shape of `npm run build`. */
export const smallDist: Readonly<Record<string, string>> = {
  "index.html": "<!doctype html><title>青禾市预决算公开</title>",
  "assets/site.css": "a{color:red}".repeat(50),
  "data/datapackage.json": JSON.stringify({
    name: "mingzhang",
    title: "青禾市<预决算>公开",
    licenses: [{ name: "CC-BY-4.0", title: "CC-BY-4.0" }],
    contributors: [{ title: "青禾市财政局", roles: ["publisher"] }],
  }),
  "data/disclosures.csv": [
    "disclosure_id,body_name,kind,fiscal_year,title,published_on,source_file,source_sha256",
    `dangan/2031-budget,青禾市档案局,budget,2031,青禾市档案局2031年部门预算公开,2031-03-04,dangan.txt,${"ab".repeat(32)}`,
    `dangan/2030-final,青禾市档案局,final,2030,青禾市档案局2030年部门决算公开,,final.txt,${"cd".repeat(32)}`,
    "",
  ].join("\n"),
};
