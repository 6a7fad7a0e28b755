/** Every value in force and who says so, and what of an organisation's policy could not be read. */
import type { JSX } from "preact";
import type { Settings } from "../messages.ts";
import type { Problem, Source } from "../policy/field.ts";
import { Notice } from "../ui/notice.tsx";
import type { MessageKey } from "../ui/text.ts";
import { CompanyLists } from "./company-lists.tsx";
import type { Desk } from "./desk.ts";
import { Heading } from "./heading.tsx";

/** Who has set a value. */
export const SOURCES = {
  "organisation-enforced": "source_organisation_enforced",
  "organisation-default": "source_organisation_default",
  person: "source_person",
  default: "source_default",
} as const satisfies Record<Source, MessageKey>;

/** The sentences that the command line prints too. */
const sayProblem = ({ reason, details }: Problem, { text }: Desk): string =>
  text(`problem_${reason.replaceAll("-", "_")}` as MessageKey, [...details]);

export function PolicyPage({ desk, settings }: { desk: Desk; settings: Settings | undefined }): JSX.Element {
  const { text } = desk;
  return (
    <>
      <Heading title={text("nav_policy")} lead={text("policy_lead")} />
      {settings && <Problems says={"policy_problems"} problems={settings.problems.filter(({ isOwn }) => !isOwn)} desk={desk} />}
      {settings && <Problems says={"policy_own_problems"} problems={settings.problems.filter(({ isOwn }) => isOwn)} desk={desk} />}
      <CompanyLists desk={desk} />
      {settings && (
        <table class="values">
          <thead>
            <tr>
              <th scope="col">{text("policy_key")}</th>
              <th scope="col">{text("policy_value")}</th>
              <th scope="col">{text("policy_source")}</th>
            </tr>
          </thead>
          <tbody>
            {settings.values.map(({ key, value, source }) => (
              <tr key={key}>
                <th scope="row">
                  <code>{key}</code>
                </th>
                <td>
                  <code>{shown(value)}</code>
                </td>
                <td>{text(SOURCES[source])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Problems({ says, problems, desk }: { says: MessageKey; problems: readonly Problem[]; desk: Desk }): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <Notice tone="bad">
      {desk.text(says)}
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            <code>{problem.path}</code> {sayProblem(problem, desk)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Company rules and lists can be long; their beginning tells which they are. */
function shown(value: unknown): string {
  const json = typeof value === "string" ? value : JSON.stringify(value);
  return json.length > 300 ? `${json.slice(0, 300)}…` : json;
}
