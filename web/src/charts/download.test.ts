import { expect, it } from "vitest";
import { fileName, toCsv } from "./download";

const columns = [
  { name: "Content type", numeric: false },
  { name: "Mean", numeric: true },
];

it("writes every digit and leaves out what has no value", () => {
  const rows = [
    [
      { text: "Image", raw: "IMAGE" },
      { text: "32.17", raw: 0.3217444444444445 },
    ],
    [
      { text: "Video", raw: "VIDEO" },
      { text: "unavailable", raw: null },
    ],
  ];
  expect(toCsv({ columns, rows })).toBe("Content type,Mean\r\nIMAGE,0.3217444444444445\r\nVIDEO,\r\n");
});

it("quotes what would break a row", () => {
  const rows = [[{ text: "", raw: 'a "b", c\nd' }]];
  expect(toCsv({ columns: [{ name: "Name", numeric: false }], rows })).toBe('Name\r\n"a ""b"", c\nd"\r\n');
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)"])("defuses %s, which a spreadsheet would run", (raw) => {
  const csv = toCsv({ columns: [{ name: "Name", numeric: false }], rows: [[{ text: "", raw }]] });
  expect(csv).toBe(`Name\r\n'${raw}\r\n`);
});

it("leaves negative numbers numbers", () => {
  expect(toCsv({ columns: [{ name: "N", numeric: true }], rows: [[{ text: "", raw: -1.5 }]] })).toBe(
    "N\r\n-1.5\r\n",
  );
});

it("makes names that every file system takes", () => {
  expect(fileName("an/account 📸 Followers over time", "png")).toBe("an-account-followers-over-time.png");
});
