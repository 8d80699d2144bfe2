import { useComputedColorScheme } from "@mantine/core";
import type { BestType, ContentReturn, ContentTypeDetail, Figure } from "../../../api/types";
import section from "../../../app/section.module.css";
import { contentColour } from "../../../charts/palette";
import { intervalWords } from "../../../figures/estimatesChart";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { contentTypeName, withTypeNames } from "../../../format/names";
import { inForce } from "../returns/inForce";
import classes from "./typeCards.module.css";

type Props = {
  types: readonly ContentTypeDetail[];
  returns: readonly ContentReturn[];
  best: BestType;
};

/** What each content type does and brings. */
export function TypeCards({ types, returns, best }: Props) {
  return (
    <section className={section.section} aria-labelledby="by-type">
      <h2 id="by-type">By content type</h2>
      {types.length === 0 ? (
        <p className={section.note}>
          There are no posts in what is shown. Widen the days or the content type, or import posts.
        </p>
      ) : (
        <>
          <div className={classes.grid}>
            {types.map((type) => (
              <TypeCard
                key={type.contentType}
                type={type}
                brings={returns.find((each) => each.contentType === type.contentType)}
              />
            ))}
          </div>
          <p className={section.note}>
            {withTypeNames(
              best.verdict,
              types.map((type) => type.contentType),
            )}
          </p>
        </>
      )}
    </section>
  );
}

function TypeCard({ type, brings }: { type: ContentTypeDetail; brings: ContentReturn | undefined }) {
  const formats = useFormats();
  const scheme = useComputedColorScheme("light");
  const name = contentTypeName(type.contentType);
  const version = brings && inForce(brings);
  const { meanEngagement } = type;
  return (
    <article className={classes.card} aria-label={name}>
      <h3 style={{ color: contentColour(type.contentType, scheme) }}>{name}</h3>
      <dl>
        <Row name="Posts" figure={type.posts.current} of={name}>
          {type.shareOfPosts.value !== null && `${formats.share(type.shareOfPosts.value)} of all`}
        </Row>
        <Row name="Mean engagement" figure={meanEngagement} of={name}>
          {meanEngagement.low !== null && `95 %: ${intervalWords(meanEngagement, formats)}`}
        </Row>
        {version !== undefined && (
          <>
            <Row name="ROI" figure={version.returnOnCost} of={name}>
              {version.name}
            </Row>
            <Row name="Net profit per post" figure={version.netProfit} of={name}>
              {brings?.cost.value !== null && brings !== undefined && (
                <>
                  after <FigureText figure={brings.cost} name={`Cost of a post: ${name}`} /> of cost
                </>
              )}
            </Row>
          </>
        )}
      </dl>
    </article>
  );
}

type RowProps = { name: string; figure: Figure; of: string; children: React.ReactNode };

function Row({ name, figure, of, children }: RowProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>
          <FigureText figure={figure} name={`${name}: ${of}`} withoutUnit />
        </strong>
        {children && <span>{children}</span>}
      </dd>
    </div>
  );
}
