/** Every exposure, newest first, page by page. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Exposure } from "../domain.ts";
import { type Failure } from "../messages.ts";
import { FAILURES } from "../ui/asking.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Desk } from "./desk.ts";
import { ExposureList } from "./exposure-list.tsx";
import { Heading } from "./heading.tsx";

const PAGE = 100;
type Position = { at: number; id: string };

export function ExposuresPage({ desk }: { desk: Desk }): JSX.Element {
  const { ask, text, turn } = desk;
  const [exposures, setExposures] = useState<Exposure[]>();
  const [next, setNext] = useState<Position>();
  const [failure, setFailure] = useState<Failure>();

  const read = async (before: Position | undefined, shown: Exposure[]) => {
    const answer = await ask({ type: "exposures", limit: PAGE, ...(before && { before }) });
    if (!answer.ok) return setFailure(answer.failure);
    setExposures([...shown, ...answer.value.exposures]);
    setNext(answer.value.next);
  };
  useEffect(() => {
    void read(undefined, []);
  }, [ask, turn]);

  return (
    <>
      <Heading title={text("nav_exposures")} lead={text("exposures_lead")} />
      {failure !== undefined && <Notice tone="bad">{text(FAILURES[failure])}</Notice>}
      {exposures && <ExposureList exposures={exposures} desk={desk} empty={text("exposures_none")} />}
      {next && exposures && (
        <p>
          <Button onClick={() => void read(next, exposures)}>{text("show_more")}</Button>
        </p>
      )}
    </>
  );
}
