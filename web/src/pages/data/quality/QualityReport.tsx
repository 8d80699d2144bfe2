import { Skeleton } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useQuality } from "../../../api/quality";
import type { Quality, QualityCheck } from "../../../api/types";
import { ProblemMessage } from "../../../app/ErrorPanel";
import type { QualitySearch } from "../../../app/router";
import { useFormats } from "../../../format/FormatsContext";
import classes from "../data.module.css";
import { CheckRows } from "./CheckRows";
import styles from "./quality.module.css";

/** What does not add up in the data, check by check, with the rows behind each. */
export function QualityReport() {
  const quality = useQuality();
  const { check, page = 1 } = useSearch({ strict: false }) as QualitySearch;
  const navigate = useNavigate();
  if (quality.data === undefined) {
    return quality.isError ? (
      <ProblemMessage error={quality.error} onRetry={() => void quality.refetch()} />
    ) : (
      <Skeleton height={360} radius="md" />
    );
  }
  return (
    <>
      <Checks quality={quality.data} open={check} />
      {check !== undefined && (
        <CheckRows
          key={check}
          check={check}
          page={page}
          onPage={(next) =>
            void navigate({
              to: ".",
              search: (view) => ({ ...view, page: next > 1 ? next : undefined }),
              resetScroll: false,
            })
          }
        />
      )}
    </>
  );
}

function Checks({ quality, open }: { quality: Quality; open: string | undefined }) {
  const formats = useFormats();
  const checked = quality.checks.filter((check) => check.checked > 0);
  return (
    <section className={classes.panel} aria-labelledby="checks">
      <h2 id="checks">Checks</h2>
      {checked.length === 0 ? (
        <p className={classes.note}>
          There is nothing to check yet. Posts and shop sales that you import are checked by themselves.
        </p>
      ) : (
        <>
          <p className={classes.note}>
            What was found stays as it was recorded; figures say where it touches them. Checked as of{" "}
            {formats.instant(quality.asOf)}.
          </p>
          <ul className={styles.checks}>
            {checked.map((check) => (
              <Check key={check.id} check={check} isOpen={check.id === open} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Check({ check, isOpen }: { check: QualityCheck; isOpen: boolean }) {
  const formats = useFormats();
  return (
    <li data-found={check.found > 0 || undefined} aria-current={isOpen || undefined}>
      <div>
        <h3>
          {check.found === 0 ? (
            check.title
          ) : (
            <Link
              to="/data/quality"
              search={(view) => ({ ...view, check: check.id, page: undefined })}
              resetScroll={false}
            >
              {check.title}
            </Link>
          )}
        </h3>
        <p>{check.explanation}</p>
      </div>
      <p className={styles.found}>
        <strong>{check.found === 0 ? "None" : formats.count(check.found)}</strong>
        <span>of {formats.count(check.checked)}</span>
      </p>
    </li>
  );
}
