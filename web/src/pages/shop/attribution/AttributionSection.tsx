import type { ShopReport } from "../../../api/types";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { AttributionControls } from "../controls/AttributionControls";
import { Section } from "../Section";
import { modelWords, windowWords } from "../words";
import { Delays } from "./Delays";
import { Items } from "./Items";
import { Lift } from "./Lift";
import { Posts } from "./Posts";

type Props = { shop: ShopReport; name: string };

/** Which sales follow which posts, by the window and model chosen. */
export function AttributionSection({ shop, name }: Props) {
  return (
    <Section
      title="Sales after posts"
      lead={<Lead shop={shop} />}
      controls={<AttributionControls shop={shop} />}
    >
      {shop.attribution.lines.value !== null && (
        <>
          <Posts shop={shop} name={name} />
          <Items shop={shop} name={name} />
          <Delays shop={shop} name={name} />
        </>
      )}
      <Lift shop={shop} name={name} />
    </Section>
  );
}

function Lead({ shop }: { shop: ShopReport }) {
  const formats = useFormats();
  const { lines, revenue, soldRevenue } = shop.attribution;
  if (lines.value === null) return <>{lines.unavailable}</>;
  return (
    <>
      <FigureText figure={lines} name="Attributed sales" withoutUnit /> of {formats.count(lines.n)} lines sold
      follow a post that showed the item {windowWords(shop, formats)}, where {modelWords(shop.model)}:{" "}
      <FigureText figure={revenue} name="Attributed revenue" /> of{" "}
      <FigureText figure={soldRevenue} name="Revenue of all sold lines" />. That a sale follows a post does
      not say that it came of it.
    </>
  );
}
