import type { ShopInventory } from "../../../api/types";
import { FigureText } from "../../../figures/FigureText";
import { Section } from "../Section";
import { SellThrough } from "./SellThrough";
import { Statuses } from "./Statuses";

/** The stock, and how much of it is sold. */
export function InventorySection({ inventory, name }: { inventory: ShopInventory; name: string }) {
  const { items, sellThrough, categories, eras, statuses } = inventory;
  const isEmpty = items.value === null || items.value === 0;
  return (
    <Section
      title="Inventory"
      lead={
        isEmpty ? (
          "No item is recorded. Import the stock as a CSV file, or connect Square, on the Data page."
        ) : (
          <>
            <FigureText figure={items} name="Items" /> that the shop has or had;{" "}
            <FigureText figure={sellThrough} name="Sell-through" /> of them are sold. As last recorded,
            whatever the days chosen.
          </>
        )
      }
    >
      {!isEmpty && (
        <>
          <SellThrough by="category" groups={categories} name={name} />
          <SellThrough by="era" groups={eras} name={name} />
          <Statuses statuses={statuses} name={name} />
        </>
      )}
    </Section>
  );
}
