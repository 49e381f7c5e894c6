/** A number with the word for one or for more: “1 report”, “1,000 reports”. */
export const counted = (locale: string, count: number, one: string, many: string) =>
  `${count.toLocaleString(locale)} ${count === 1 ? one : many}`;
