/** The templates that come with config.json, for whoever installed this page knows what the house needs. */
import type { Tables, Template } from "./template";
import { parseTemplate, type TemplateProblem } from "./templateFile";

export interface Shipped {
  templates: readonly Template[];
  /** What is wrong with some of them: the others work. */
  problems: readonly TemplateProblem[];
}

/** Those of other kinds of servers are left out. Their ids are the same each time, so that they can be followed. */
export const parseShipped = (list: readonly unknown[], backend: string, tables: Tables): Shipped => {
  const own = list.filter((each) => (each as { backend?: unknown } | null)?.backend === backend);
  const parsed = own.map((each, index) => parseTemplate(each, index + 1, backend, tables));
  return {
    templates: parsed.flatMap((each) =>
      "problem" in each ? [] : [{ ...each, id: `${shippedPrefix}${each.name}` }],
    ),
    problems: parsed.filter((each) => "problem" in each),
  };
};

const shippedPrefix = "shipped-";

/** Whether it came with the page: it can be copied, and neither changed nor deleted. */
export const isShipped = ({ id }: Template) => id.startsWith(shippedPrefix);
