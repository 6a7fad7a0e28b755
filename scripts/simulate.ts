/**
 * `npm run simulate`: a thousand browsers report for an hour of simulated time through one real collector, which is stopped, overloaded and
 * forgetful on the way. Prints on one page what the collector saw, and fails if an event is lost, out of order, or repeated without a reason.
 */
import { median, quantile, table } from "../test/bench/figures.ts";
import { type Outcome, type Plan, simulate, TAKING } from "../test/bench/simulated-fleet.ts";

const MINUTE = 60_000;
const plan: Plan = {
  browsers: Number(process.argv[2] ?? 1000),
  minutes: 60,
  startWithinSeconds: 60,
  eventsPerHour: 6,
  everybodyAtMinute: 12,
  killedShare: 0.01,
  seed: 7,
  weather: [
    { fromMinute: 0, mood: "takes" },
    { fromMinute: 20, mood: "stopped" },
    { fromMinute: 30, mood: "takes" },
    { fromMinute: 42, mood: "too-many" },
    { fromMinute: 45, mood: "takes" },
    { fromMinute: 55, mood: "loses-answer" },
    { fromMinute: 57, mood: "takes" },
  ],
};

const since = performance.now();
const outcome = await simulate(plan, (minute) => {
  if (process.stderr.isTTY) process.stderr.write(`\rminute ${String(minute)} `);
});
console.log(page(outcome));
console.log(`\nSimulated in ${((performance.now() - since) / 1000).toFixed(0)} s.`);
const wrong = faults(outcome);
for (const fault of wrong) console.log(`WRONG: ${fault}`);
process.exitCode = wrong.length === 0 ? 0 : 1;

function faults({ made, seen, repeatedWithoutReason, problems }: Outcome): string[] {
  const all = [...made.values()].flat();
  // Which install is which browser nobody can tell but by its events.
  const bySize = new Map([...seen.values()].map((events) => [(events[0] ?? "").split(" of ").at(-1), events]));
  const outOfOrder = [...made].filter(([number, events]) => JSON.stringify(bySize.get(String(number))) !== JSON.stringify(events));
  return [
    ...(outOfOrder.length > 0 ? [`${String(outOfOrder.length)} browsers whose events did not all arrive, in their order (of ${String(all.length)} events)`] : []),
    ...(repeatedWithoutReason > 0 ? [`${String(repeatedWithoutReason)} events came again although they were acknowledged`] : []),
    ...problems.slice(0, 5),
  ];
}

function page({ made, requests, refusedAt, repeated, endedAt, kills }: Outcome): string {
  const events = [...made.values()].reduce((sum, each) => sum + each.length, 0);
  const taken = requests.filter(({ mood }) => TAKING.has(mood));
  const known = new Set<string>();
  const delays = taken.flatMap(({ at, events: arrived }) => arrived.flatMap(({ uid, time }) => (known.has(uid) ? [] : (known.add(uid), [(at - (time - Date.UTC(2026, 10, 20, 9))) / 1000]))));
  const tries = [...requests.map(({ at }) => at), ...refusedAt].toSorted((a, b) => a - b);
  const lines = [
    `${plan.browsers.toLocaleString("en")} browsers, all started within ${String(plan.startWithinSeconds)} s with something in the queue; some ${String(plan.eventsPerHour)} events an hour each; a new policy for all at minute ${String(plan.everybodyAtMinute)}.`,
    `The collector: ${plan.weather.slice(1).map(({ fromMinute, mood }) => `${mood} from minute ${String(fromMinute)}`).join(", ")}. Of requests that were taken, ${String(plan.killedShare * 100)} % found the worker dead when the answer came.`,
    "",
    table([
      ["events", String(events)],
      ["requests", String(requests.length)],
      ["of them taken", String(taken.length)],
      ["tries while it was stopped", String(refusedAt.length)],
      ["workers killed", String(kills)],
      ["events repeated, their acknowledgement lost", String(repeated)],
      ["events in a request, median and most", `${String(median(taken.map(({ events: arrived }) => arrived.length)))}, ${String(Math.max(...taken.map(({ events: arrived }) => arrived.length)))}`],
      ["seconds from an event to its arrival, median, p95, most", [median(delays), quantile(delays, 0.95), Math.max(...delays)].map((each) => each.toFixed(0)).join(", ")],
      ["everything had arrived at minute", (endedAt / MINUTE).toFixed(1)],
    ]),
    "",
    "Do they come in waves? The most tries within one second, against the average of a second in the same minutes:",
    "",
    table([
      ["", "from", "to", "tries", "average /s", "most /s"],
      ...(
        [
          ["start of all browsers", 0, 6],
          ["quiet", 7, 12],
          ["new policy for all", 12, 18],
          ["stopped", 20, 30],
          ["back again", 30, 42],
          ["overloaded (429, Retry-After 120)", 42, 45],
          ["after that", 45, 55],
        ] as const
      ).map(([name, from, to]) => {
        const inside = tries.filter((at) => at >= from * MINUTE && at < to * MINUTE);
        return [name, String(from), String(to), String(inside.length), (inside.length / ((to - from) * 60)).toFixed(1), String(mostPerSecond(inside))];
      }),
    ]),
    "",
    "Tries by minute (one mark: 10; after the hour: until all had arrived):",
    ...Array.from({ length: Math.min(90, Math.ceil((endedAt + 1) / MINUTE)) }, (_, minute) => {
      const count = tries.filter((at) => Math.floor(at / MINUTE) === minute).length;
      const mood = plan.weather.findLast(({ fromMinute }) => fromMinute <= minute)?.mood ?? "takes";
      return `${String(minute).padStart(3)}  ${String(count).padStart(5)}  ${"#".repeat(Math.round(count / 10))}${mood === "takes" ? "" : `  ${mood}`}`;
    }),
  ];
  return lines.join("\n");
}

/** @param sorted milliseconds */
function mostPerSecond(sorted: readonly number[]): number {
  let most = 0;
  let from = 0;
  for (const [i, at] of sorted.entries()) {
    while (at - (sorted[from] ?? at) >= 1000) from += 1;
    most = Math.max(most, i - from + 1);
  }
  return most;
}
