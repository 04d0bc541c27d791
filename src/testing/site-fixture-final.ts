import { makeDisclosure } from "./site-fixture.ts";

/** 甲局's invented final account of 2020, told in words only. */
export const final2020 = makeDisclosure({
  id: "jia/2020-final",
  fiscalYear: 2020,
  kind: "final",
  more: { attachments: [{ title: "收入支出决算总表", form: "final/1", present: false }] },
  sections: [
    {
      form: "said/final-overall",
      rows: [
        {
          row: "income-total",
          amount: "90.00",
          change: "减少 10.00",
          percent: "降低 10.00",
          base: "last-final",
          reason: "压减开支。",
        },
        { row: "income", amount: "80.00" },
        { row: "opening", amount: "10.00" },
        { row: "expenditure-total", amount: "90.00" },
        { row: "expenditure", amount: "85.00" },
        { row: "closing", amount: "5.00" },
      ],
    },
    {
      form: "said/final-income",
      rows: [
        { row: "total", amount: "80.00" },
        { row: "fiscal", amount: "79.00", share: "98.75" },
        { row: "other", amount: "1.00", share: "1.25" },
      ],
    },
    {
      form: "said/final-expenditure",
      rows: [
        { row: "total", amount: "85.00" },
        { row: "basic", amount: "55.00" },
        { row: "project", amount: "30.00" },
      ],
    },
  ],
});
