import { Button, Skeleton } from "@mantine/core";
import { useAssumptionSetHistory, useAssumptions } from "../../../api/assumptions";
import type {
  AssumptionDescription,
  AssumptionDifference,
  AssumptionSetChange,
  AssumptionSetSummary,
} from "../../../api/types";
import { Dialog } from "../../../app/Dialog";
import { ProblemAlert } from "../../../app/ProblemAlert";
import { useFormats } from "../../../format/FormatsContext";
import type { Formats } from "../../../format/formats";
import { sentence } from "../../../format/names";
import { assumptionText, descriptionOf, fullLabel } from "../assumptions";
import classes from "./sets.module.css";

type Props = {
  workspace: string;
  set: AssumptionSetSummary;
  opened: boolean;
  onClose: () => void;
  onShow: (reference: string) => void;
};

/** What became of a set, the newest first. */
export function HistoryDialog({ workspace, set, opened, onClose, onShow }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title={`History of “${set.name}”`} wide>
      <History
        workspace={workspace}
        set={set}
        onShow={(version) => {
          onClose();
          onShow(`${set.id}@${version}`);
        }}
      />
    </Dialog>
  );
}

type HistoryProps = { workspace: string; set: AssumptionSetSummary; onShow: (version: number) => void };

function History({ workspace, set, onShow }: HistoryProps) {
  const history = useAssumptionSetHistory(workspace, set.id);
  const descriptions = useAssumptions().data ?? [];
  if (set.builtIn) return <p className={classes.words}>It is built in: nobody can change it.</p>;
  if (history.isError) return <ProblemAlert error={history.error} />;
  if (history.data === undefined) return <Skeleton height={160} />;
  return (
    <ol className={classes.history}>
      {history.data.toReversed().map((change) => (
        <Change
          key={change.version}
          change={change}
          descriptions={descriptions}
          onShow={change.kind === "retired" ? undefined : () => onShow(change.version)}
        />
      ))}
    </ol>
  );
}

type ChangeProps = {
  change: AssumptionSetChange;
  descriptions: readonly AssumptionDescription[];
  /** Undefined where the version is no other than the one before. */
  onShow: (() => void) | undefined;
};

function Change({ change, descriptions, onShow }: ChangeProps) {
  const formats = useFormats();
  const isNew = change.kind === "created";
  return (
    <li>
      <div className={classes.changeHead}>
        <strong>Version {change.version}</strong>
        <span>
          {sentence(change.kind)} {change.kind === "renamed" && <>to “{change.name}” </>}
          <time dateTime={change.at}>{formats.instant(change.at)}</time>
        </span>
        {onShow !== undefined && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={`Show figures under version ${change.version}`}
            onClick={onShow}
          >
            Show figures
          </Button>
        )}
      </div>
      {isNew && (
        <p className={classes.words}>
          As “{change.name}”, with {formats.count(change.assumptions.length)} assumptions.
        </p>
      )}
      {!isNew && change.assumptions.length > 0 && (
        <ul>
          {change.assumptions.map((each) => (
            <li key={each.name}>{differenceWords(each, descriptions, formats, "to")}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What became of an assumption: "Average order value: $50.00 to $60.00". */
export function differenceWords(
  { name, from, to }: AssumptionDifference,
  descriptions: readonly AssumptionDescription[],
  formats: Formats,
  between: "to" | "against",
): string {
  const unit = descriptionOf(descriptions, name)?.unit ?? "";
  const text = (value: number | null) => (value === null ? "none" : assumptionText(value, unit, formats));
  return `${fullLabel(name)}: ${text(from)} ${between} ${text(to)}`;
}
