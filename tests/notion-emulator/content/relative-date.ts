const DAY = 86_400_000;

const days: Readonly<Record<string, number>> = {
  today: 0,
  tomorrow: 1,
  yesterday: -1,
  one_week_ago: -7,
  one_week_from_now: 7,
};
const months: Readonly<Record<string, number>> = { one_month_ago: -1, one_month_from_now: 1 };

/** The UTC day a word such as `yesterday` means; null for anything else. */
export function relativeDate(word: string, now: number): string | null {
  const day = days[word];
  if (day !== undefined) return new Date(now + day * DAY).toISOString().slice(0, 10);
  const month = months[word];
  if (month === undefined) return null;
  const date = new Date(now);
  date.setUTCMonth(date.getUTCMonth() + month);
  return date.toISOString().slice(0, 10);
}

const spans: Readonly<Record<string, readonly [number, number]>> = {
  past_week: [-7, 0],
  past_month: [-30, 0],
  past_year: [-365, 0],
  this_week: [-7, 7],
  next_week: [0, 7],
  next_month: [0, 30],
  next_year: [0, 365],
};

/** Whether a time lies in a span such as `past_week`, counted in days around now. */
export function withinSpan(time: number, name: string, now: number): boolean {
  const [from, to] = spans[name] ?? [0, 0];
  return time >= now + from * DAY && time <= now + to * DAY;
}
