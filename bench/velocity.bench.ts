import { Compile, parse } from "velocityjs";
import { parseTemplate } from "../src/core/velocity/parser/parse-template.ts";
import { render } from "../src/core/velocity/render/render.ts";
import { measureInTurn } from "./measure-in-turn.ts";
import type { Measure, Row } from "./row.ts";
import { timeCpu } from "./time-cpu.ts";
import { timeSync } from "./time-sync.ts";
import { SHAPES } from "./velocity/shapes.ts";
import { startVelocity, type Velocity } from "./velocity/start-velocity.ts";
import { SHORTEST, SITUATION, templateOf } from "./velocity/templates.ts";
import { createVelocityjsScope } from "./velocity/create-velocityjs-scope.ts";

const ROUND_MS = 200;
const ROUNDS = 7;
const WARM_UP_ROUNDS = 3;

/** Templates, and how often Velocity renders each in a round: some 200 ms. */
const SIZES = [
  { size: "132 B", template: SHORTEST, runs: 6_000 },
  { size: "3 KB", template: templateOf(3_000), runs: 500 },
  { size: "200 KB", template: templateOf(200_000), runs: 6 },
] as const;

async function measureSize(
  { size, template, runs }: (typeof SIZES)[number],
  velocity: Velocity | undefined,
): Promise<Row[]> {
  const runVelocityjs = () => new Compile(parse(template)).render(createVelocityjsScope(SITUATION));
  const peers = new Map([["velocityjs", async () => timeSync(runVelocityjs, ROUND_MS)]]);
  if (velocity !== undefined) peers.set("Velocity 1.7, warm", () => velocity.time(template, runs));
  const measures = [async () => timeSync(() => render(template, SITUATION), ROUND_MS), ...peers.values()];
  await measureInTurn(measures, WARM_UP_ROUNDS);
  const [ours = Number.NaN, ...times] = await measureInTurn(measures, ROUNDS);
  return [...peers.keys()].map((name, index) => ({
    what: `parse and render, ${size} (peer: ${name})`,
    unit: "µs",
    ours,
    peer: times[index],
    budget: { ratio: 1 },
  }));
}

const KILOBYTES = [3, 10, 30, 100, 200, 300] as const;
const BASE = 30;

/** How much longer each kilobyte may take in a larger template than in one of 30 KB. */
const GROWTH = 1.5;

/**
 * The same for hostile texts. They are made of nothing but nodes, and collecting the garbage beside so many takes its time;
 * what went with the square of the length would take ten times as long.
 */
const HOSTILE_GROWTH = 3;

/** Microseconds of processor time for each kilobyte of a text. */
async function timeKilobyte(work: (text: string) => unknown, text: string): Promise<number> {
  return (1_000 * timeCpu(() => work(text), ROUND_MS)) / text.length;
}

/** Time for each kilobyte, by the template's size. */
async function measureGrowth(what: string, work: (template: string) => unknown): Promise<Row[]> {
  const measures = KILOBYTES.map((size) => templateOf(size * 1_000)).map(
    (template) => () => timeKilobyte(work, template),
  );
  await measureInTurn(measures, 1);
  const times = await measureInTurn(measures, ROUNDS);
  const peer = times[KILOBYTES.indexOf(BASE)];
  return KILOBYTES.map((size, index) => ({
    what: `${what}, ${size} KB (peer: ${BASE} KB)`,
    unit: "µs/KB",
    ours: times[index] ?? Number.NaN,
    ...(size > BASE && { peer, budget: { mostTimesPeer: GROWTH } }),
  }));
}

async function measureShape(name: string, make: (length: number) => string): Promise<Row> {
  const [ours = Number.NaN, peer] = await measureInTurn(
    [300_000, 30_000].map((length) => make(length)).map((text) => () => timeKilobyte(render, text)),
    3,
  );
  return {
    what: `300 KB: ${name} (peer: 30 KB)`,
    unit: "µs/KB",
    ours,
    peer,
    budget: { mostTimesPeer: HOSTILE_GROWTH },
  };
}

/**
 * The template engine against velocityjs and against a warm Velocity 1.7 (where Java and the conformance data are), and
 * against itself: whether its time grows with the template's length and no faster.
 */
export const measure: Measure = async () => {
  const velocity = await startVelocity();
  if (typeof velocity === "string") console.error(`Velocity 1.7 is left out. ${velocity}`);
  const peer = typeof velocity === "string" ? undefined : velocity;
  const rows: Row[] = [];
  try {
    for (const size of SIZES) rows.push(...(await measureSize(size, peer)));
  } finally {
    peer?.stop();
  }
  rows.push(...(await measureGrowth("parse", parseTemplate)));
  rows.push(...(await measureGrowth("parse and render", (template) => render(template, SITUATION))));
  for (const [name, make] of Object.entries(SHAPES)) rows.push(await measureShape(name, make));
  return rows;
};
