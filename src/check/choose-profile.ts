/** Which profile a plan is judged by. */
import { profiles } from "../../corpus/profiles/index.ts";
import type { Plan } from "../model.ts";
import { keyOf } from "../text/bare.ts";
import type { Profile } from "./profile.ts";

/**
 * The profile called `id`, or the first whose words stand in the plan's subject.
 * @throws RangeError when there is no profile of that name.
 */
export function chooseProfile(plan: Pick<Plan, "title">, id?: string): Profile {
  if (id !== undefined) {
    const named = profiles.find((profile) => profile.id === id);
    if (!named) throw new RangeError(`No profile "${id}"; there are ${profiles.map((p) => p.id).join(", ")}`);
    return named;
  }
  const subject = ` ${keyOf(plan.title.subject?.value ?? "")} `;
  const fitting = profiles.find(({ subjects }) =>
    subjects.some((words) => subject.includes(` ${keyOf(words)} `)),
  );
  return fitting ?? profiles.find(({ subjects }) => subjects.length === 0)!;
}
